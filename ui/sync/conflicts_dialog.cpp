// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflicts_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/log/entry.h"
#include "ui/log/log_book.h"
#include "ui/look/fit_screen.h"
#include "ui/sync/folder_sync.h"
#include "ui/words/log_words.h"
#include "ui/words/sync/value_words.h"

#include <utility>

namespace patella::ui {

namespace {

// An address in a note is one word, however long it is: it may go on in the next line.
QString breakable(const QString& text)
{
    constexpr int longest = 30;
    constexpr QChar mayBreak(0x200b);
    QString broken;
    int letters = 0;
    for (const auto letter : text) {
        letters = letter.isSpace() ? 0 : letters + 1;
        broken += letter;
        if (letters >= longest && !letter.isHighSurrogate()) {
            broken += mayBreak;
            letters = 0;
        }
    }
    return broken;
}

} // namespace

ConflictsDialog::ConflictsDialog(LogBook& book, FolderSync& sync, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_sync(sync)
    , m_list(new QListWidget)
    , m_explained(new QLabel(
          tr("Each device changed the entry before it knew of the other's change. The later value counts; "
             "choose with the key shown before it. What you do not choose stays in the history.")))
    , m_nothing(new QLabel(tr("Your devices agree on everything.")))
    , m_values(new QWidget)
    , m_rows(new QVBoxLayout(m_values))
{
    setWindowTitle(tr("Two devices, two values"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Entries on which two devices disagree"));
    m_explained->setWordWrap(true);
    m_explained->setObjectName(QStringLiteral("explained"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_explained);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addWidget(m_values);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConflictsDialog::show);
    connect(&m_sync, &FolderSync::changed, this, &ConflictsDialog::fill);
    constexpr int keys = 9;
    for (int key = 1; key <= keys; ++key)
        connect(new QShortcut(QKeySequence(Qt::Key_0 + key), this), &QShortcut::activated, this,
            [this, key] { choose(key - 1); });
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 24});
    fill();
}

void ConflictsDialog::fill()
{
    const int before = m_list->currentRow();
    m_list->clear();
    m_choices.clear();
    for (const auto& conflict : m_sync.conflicts()) {
        if (conflict.removed)
            m_choices.push_back({conflict, std::nullopt});
        for (const auto& cell : conflict.cells)
            m_choices.push_back({conflict, cell});
        for (const auto& line : words::inLines(conflict, m_sync.names(), m_book.log(), m_book.units()))
            m_list->addItem(breakable(line));
    }
    m_explained->setVisible(!m_choices.empty());
    m_nothing->setVisible(m_choices.empty());
    m_list->setVisible(!m_choices.empty());
    m_list->setCurrentRow(std::min(std::max(before, 0), m_list->count() - 1));
    show(m_list->currentRow());
}

void ConflictsDialog::show(int index)
{
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (index < 0 || index >= static_cast<int>(m_choices.size()))
        return;
    const auto& choice = m_choices[static_cast<std::size_t>(index)];
    QStringList values;
    if (choice.cell)
        for (const auto& said : choice.cell->said)
            values << tr("“%1” from %2")
                          .arg(words::brief(words::valueText(choice.conflict.table, choice.cell->column,
                                   said.value, m_book.log(), m_book.units())
                                       .toStdString()),
                              words::nameOf(said.at.device, m_sync.names()));
    else
        values << tr("Keep the entry") << tr("Delete the entry");
    for (int value = 0; value < values.size(); ++value)
        m_rows->addWidget(rowOf(value, values.at(value)));
}

// The key, and beside it what it chooses: a note may need several lines.
QWidget* ConflictsDialog::rowOf(int value, const QString& text)
{
    auto* button = new QPushButton(QString::number(value + 1));
    button->setObjectName(QStringLiteral("value%1").arg(value + 1));
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    button->setFixedWidth(fontMetrics().averageCharWidth() * 6);
    connect(button, &QPushButton::clicked, this, [this, value] { choose(value); });
    auto* words = new QLabel(breakable(text));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(button, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    return row;
}

void ConflictsDialog::choose(int value)
{
    const int index = m_list->currentRow();
    if (index < 0 || index >= static_cast<int>(m_choices.size()))
        return;
    const auto choice = m_choices[static_cast<std::size_t>(index)];
    const int count = choice.cell ? static_cast<int>(choice.cell->said.size()) : 2;
    if (value >= count)
        return;
    if (value == 0)
        m_sync.keepWhatStands(
            choice.conflict, choice.cell ? std::optional(choice.cell->column) : std::nullopt);
    else if (choice.cell)
        takeOther(choice, static_cast<std::size_t>(value));
    else
        remove(choice.conflict);
}

void ConflictsDialog::takeOther(const Choice& choice, std::size_t value)
{
    const auto after
        = sync::withValue(choice.conflict.record, choice.cell->column, choice.cell->said[value].value);
    if (after && m_book.perform(tr("choosing a value"), {replaced(choice.conflict.record, *after)}))
        m_sync.look();
}

// With the notes about the knee of a run, as everywhere.
void ConflictsDialog::remove(const sync::OpenConflict& conflict)
{
    const auto* run = std::get_if<RunEntry>(&conflict.record);
    const auto changeSet = run ? removing(entryOf(*run, m_book.log())) : ChangeSet{removed(conflict.record)};
    if (m_book.perform(tr("deleting an entry"), changeSet))
        m_sync.look();
}

} // namespace patella::ui
