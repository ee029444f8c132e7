// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace patella::ui {

class FolderSync;
struct SyncSettings;

// Whether the log is shared with the runner's other devices, through which folder, under which name, and
// sealed or not.
class SyncPage : public QWidget {
    Q_OBJECT

public:
    explicit SyncPage(FolderSync& sync, QWidget* parent = nullptr);

    void useFolder(const QString& folder);

private:
    void show();
    void turn(bool on);
    void chooseFolder();
    void seal(bool on);
    void use(const SyncSettings& settings);

    FolderSync& m_sync;
    QCheckBox* m_isOn;
    QLabel* m_place;
    QLineEdit* m_name;
    QCheckBox* m_isSealed;
    QLabel* m_state;
};

} // namespace patella::ui
