// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/seal_words.h"

#include <QCoreApplication>

namespace patella::ui::words {

namespace {

struct Seal {
    Q_DECLARE_TR_FUNCTIONS(Seal)
};

} // namespace

QString sentence(SealTrouble trouble, const QString& file)
{
    switch (trouble) {
    case SealTrouble::NotSealed:
        return Seal::tr("%1 is not a sealed backup.").arg(file);
    case SealTrouble::Newer:
        return Seal::tr("%1 was sealed by a newer version of Patella. Install the newer version to open it.")
            .arg(file);
    case SealTrouble::Damaged:
        return Seal::tr("%1 is damaged: something in it was changed or is missing. The passphrase cannot "
                        "help; use another backup.")
            .arg(file);
    case SealTrouble::OtherPassphrase:
        return Seal::tr("%1 is intact, but this is not its passphrase.").arg(file);
    case SealTrouble::NoMemory:
        break;
    }
    return Seal::tr("There is not enough memory to open %1. Close other programs and try again.").arg(file);
}

QString hint(PassphraseStrength strength)
{
    switch (strength) {
    case PassphraseStrength::Empty:
        return Seal::tr("Five words that do not belong together are long enough and can be remembered.");
    case PassphraseStrength::Weak:
        return Seal::tr("Weak: easily guessed. Use more words, or longer ones that nobody expects.");
    case PassphraseStrength::Fair:
        return Seal::tr("Fair: hard to guess. One more word makes it strong.");
    case PassphraseStrength::Strong:
        break;
    }
    return Seal::tr("Strong.");
}

std::string passphraseBytes(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_C).toStdString();
}

} // namespace patella::ui::words
