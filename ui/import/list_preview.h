// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/format/csv_table.h"
#include "core/exchange/lists/list_guess.h"
#include "core/log/values/local_time.h"
#include "ui/fields/setting.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace patella::ui {

// Shows the first rows of a list, what each column is taken for, and the runs that come of it; all of it can
// be corrected.
class ListPreview : public QDialog {
    Q_OBJECT

public:
    ListPreview(const QString& file, exchange::ListSample sample, Setting setting, QWidget* parent = nullptr);

    // The guess as it was corrected; its unit has been looked at.
    exchange::ListGuess guess() const;

private:
    QWidget* choices();
    QComboBox* choice(const QString& name, int count, const std::function<QString(int)>& word,
        const std::function<void(int)>& chosen);
    QComboBox* columnChoice(std::size_t column);
    void chooseDelimiter(char delimiter);
    void showGuess();
    void showTable();
    void showRuns();

    exchange::ListSample m_sample;
    exchange::CsvTable m_read; // the sample's lines in columns
    Setting m_setting;
    QComboBox* m_delimiter = nullptr;
    QComboBox* m_decimals = nullptr;
    QComboBox* m_dates = nullptr;
    QComboBox* m_unit = nullptr;
    QComboBox* m_times = nullptr;
    QTableWidget* m_table;
    QLabel* m_runs;
    QPushButton* m_accept = nullptr;
};

} // namespace patella::ui
