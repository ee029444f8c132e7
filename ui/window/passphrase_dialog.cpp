// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/passphrase_dialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/log/seal_words.h"
#include "ui/look/fit_screen.h"

namespace patella::ui {

namespace {

QLineEdit* hiddenField(const char* name)
{
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setObjectName(QLatin1String(name));
    return field;
}

} // namespace

PassphraseDialog::PassphraseDialog(Of what, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_what(what)
    , m_first(hiddenField("passphrase"))
    , m_second(hiddenField("again"))
    , m_hint(new QLabel)
    , m_accept(new QPushButton)
{
    setWindowTitle(title());
    const auto name = QFileInfo(file).fileName();
    auto* words = new QLabel(isNew()
            ? tr("Whoever has the passphrase can open %1, on any computer that has Patella. Without it "
                 "nobody can, and it cannot be recovered: keep it where you keep such things.")
                  .arg(name)
            : what == Of::Folder ? tr("%1 is sealed. Type its passphrase to share the log.").arg(name)
                                 : tr("%1 is sealed. Type its passphrase to see what it holds.").arg(name));
    words->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("hint"));
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* shown = new QCheckBox(tr("&Show what is typed"));
    auto* fields = new QFormLayout;
    fields->addRow(tr("&Passphrase"), m_first);
    if (isNew())
        fields->addRow(tr("Passphrase &again"), m_second);
    fields->addRow(QString(), shown);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(fields);
    column->addWidget(m_hint);
    column->addStretch();
    column->addWidget(buttons(isNew() ? tr("&Seal") : tr("&Open")));
    for (auto* field : {m_first, m_second}) {
        field->setParent(this); // also where it stands in no row
        connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::judge);
        connect(shown, &QCheckBox::toggled, field,
            [field](bool on) { field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    }
    m_second->setVisible(isNew());
    judge();
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 64, sizeHint().height()});
}

QString PassphraseDialog::title() const
{
    switch (m_what) {
    case Of::NewBackup:
        return tr("Seal a copy");
    case Of::Backup:
        return tr("Open a sealed backup");
    case Of::NewFolder:
        return tr("Seal the shared folder");
    case Of::Folder:
        break;
    }
    return tr("Open the shared folder");
}

QWidget* PassphraseDialog::buttons(const QString& words)
{
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    m_accept->setText(words);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(m_accept);
    row->addWidget(cancel);
    return widget;
}

std::string PassphraseDialog::passphrase() const { return words::passphraseBytes(m_first->text()); }

void PassphraseDialog::say(const QString& trouble)
{
    m_first->selectAll();
    m_first->setFocus();
    m_hint->setText(trouble);
}

void PassphraseDialog::judge()
{
    const bool isTwice = !isNew() || m_first->text() == m_second->text();
    m_accept->setEnabled(!m_first->text().isEmpty() && isTwice);
    if (!isNew())
        m_hint->clear();
    else if (!isTwice && !m_second->text().isEmpty())
        m_hint->setText(tr("The two do not match yet."));
    else
        m_hint->setText(words::hint(strengthOf(passphrase())));
}

} // namespace patella::ui
