// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QLabel;
class QLineEdit;
class QPushButton;

namespace patella::ui {

// Asks for the passphrase of a sealed backup or shared folder: for a new one twice, with a hint how easily it
// is guessed.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Of { NewBackup, Backup, NewFolder, Folder };
    PassphraseDialog(Of what, const QString& file, QWidget* parent);

    std::string passphrase() const;
    // Asked once more: what was wrong with the one that was typed.
    void say(const QString& trouble);

private:
    QWidget* buttons(const QString& words);
    bool isNew() const { return m_what == Of::NewBackup || m_what == Of::NewFolder; }
    QString title() const;
    void judge();

    Of m_what;
    QLineEdit* m_first;
    QLineEdit* m_second; // of a new backup
    QLabel* m_hint;
    QPushButton* m_accept;
};

} // namespace patella::ui
