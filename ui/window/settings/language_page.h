// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QFormLayout;

namespace patella::ui {

class LogBook;

// The language, how distances and weeks are shown, and the colours.
class LanguagePage : public QWidget {
    Q_OBJECT

public:
    explicit LanguagePage(LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChanged();
    void unitsChanged();

private:
    void addLanguage(QFormLayout& form);
    void addUnits(QFormLayout& form);
    void addFirstDays(QFormLayout& form);
    void addAppearances(QFormLayout& form);

    LogBook& m_book;
};

} // namespace patella::ui
