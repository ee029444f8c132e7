// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/log/checks/problems.h"
#include "core/log/log.h"
#include "ui/fields/field_boxes.h"
#include "ui/fields/setting.h"

#include <optional>
#include <string>
#include <vector>

class QGroupBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace patella::ui {

// The base of every form: labelled fields in groups, on pages when there are many, what is wrong beside its
// field, Save and Cancel below. Screen order is tab order; Enter saves.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    // The changes that Save makes, or would make while the form is half filled. Empty when nothing was
    // changed.
    virtual ChangeSet changeSet() const = 0;
    virtual QString savedWords() const { return tr("Saved."); }

    void accept() override; // stays open while something is wrong
    void showRefusal(const QString& sentence);
    void ask(const QString& question); // the next Save says yes to it, unless an answer changes before it
    void dropRefusal(); // an answer has changed

    int pageCount() const;
    void showPage(int page);

protected:
    EntryDialog(const QString& title, const Setting& setting, QWidget* parent);

    LocalDate today() const { return m_setting.today; }
    const Units& units() const { return m_setting.units; }
    LabelledField* boxed(std::string column, const QString& label, QWidget* field);
    // Lays fields out in rows of so many columns, in tab order.
    static QWidget* gridOf(const std::vector<QWidget*>& fields, int columns);
    static QGroupBox* gridOf(const QString& title, const std::vector<QWidget*>& fields, int columns);
    static QGroupBox* groupOf(const QString& title, const std::vector<QWidget*>& fields);
    void addPage(const QString& title, const std::vector<QWidget*>& groups);
    void grow(); // makes room for what has just appeared
    void finish(QWidget* first); // once all pages are there; the cursor stands in the first field

    virtual std::vector<Problem> problems() const = 0;
    static bool saysNothing(const std::vector<Problem>& problems);

private:
    void listenToAnswers();
    void goTo(QWidget* field);

    Setting m_setting;
    FieldBoxes m_boxes;
    QTabWidget* m_pages;
    QLabel* m_refusal;
    QPushButton* m_save = nullptr;
    QString m_saveText;
};

// A form for one record: a new one, or another version of one that is in the log.
template <typename OneRecord> class RecordDialog : public EntryDialog {
public:
    ChangeSet changeSet() const override
    {
        const auto after = record();
        if (!m_before)
            return {added(after)};
        return *m_before == after ? ChangeSet{} : ChangeSet{replaced(*m_before, after)};
    }

protected:
    RecordDialog(
        const QString& title, std::optional<OneRecord> before, const Setting& setting, QWidget* parent)
        : EntryDialog(title, setting, parent)
        , m_before(std::move(before))
    {
    }
    virtual OneRecord record() const = 0;
    std::vector<Problem> problems() const override { return problemsOf(record(), today()); }

private:
    std::optional<OneRecord> m_before;
};

} // namespace patella::ui
