// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/row_table.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMetaMethod>
#include <QSettings>

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

QString quoted(QString text)
{
    text.replace(QChar::Nbsp, QLatin1Char(' '));
    const bool isPlain = std::none_of(text.begin(), text.end(), [](QChar letter) {
        return letter == QLatin1Char(',') || letter == QLatin1Char('"') || letter == QLatin1Char('\n');
    });
    return isPlain
        ? text
        : QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString keyOf(const QString& table, const char* what)
{
    return QStringLiteral("tables/%1/%2").arg(table, QString::fromLatin1(what));
}

QVariantList asVariants(const QList<int>& numbers)
{
    QVariantList all;
    std::copy(numbers.begin(), numbers.end(), std::back_inserter(all));
    return all;
}

QList<int> numbersIn(const QVariant& value)
{
    QList<int> all;
    for (const auto& each : value.toList())
        all << each.toInt();
    return all;
}

// Its heading can be read, with the arrow where it is sorted by.
int leastOf(const QTableView& table, int column)
{
    constexpr int around = 18;
    const auto* header = table.horizontalHeader();
    const auto title = table.model()->headerData(column, Qt::Horizontal).toString();
    const int words = header->fontMetrics().horizontalAdvance(title) + around;
    const bool isSorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    return isSorted ? std::max(words, header->sectionSizeHint(column)) : words;
}

} // namespace

RowTable::RowTable(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    constexpr int rowsMeasured = 100; // in sight and below: to lay out a thousand takes longer than a picture
    horizontalHeader()->setResizeContentsPrecision(rowsMeasured);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &RowTable::opened);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QTableView::keyPressEvent(event);
}

void RowTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (selectionModel() && !selectionModel()->isRowSelected(index.row(), {}))
        selectRow(index.row());
    QMenu menu(this);
    if (isSignalConnected(QMetaMethod::fromSignal(&RowTable::opened)))
        menu.addAction(tr("&Open"), QKeySequence(Qt::Key_Return), this, [&] { Q_EMIT opened(index); });
    menu.addAction(tr("&Copy as CSV"), QKeySequence(QKeySequence::Copy), this, [this] { copyRows(); });
    if (isSignalConnected(QMetaMethod::fromSignal(&RowTable::removeWanted)))
        menu.addAction(tr("&Delete"), QKeySequence(Qt::Key_Delete), this, &RowTable::removeWanted);
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

QList<int> RowTable::columnsInOrder() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns << column;
    return columns;
}

QString RowTable::selectedRowsAsCsv() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    const auto columns = columnsInOrder();
    const auto lineOf = [&](auto&& text) {
        QStringList cells;
        for (const int column : columns)
            cells << quoted(text(column).toString());
        return cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    };
    auto all = lineOf([&](int column) { return model()->headerData(column, Qt::Horizontal); });
    for (const auto& row : rows)
        all += lineOf([&](int column) { return row.siblingAtColumn(column).data(); });
    return all;
}

void RowTable::copyRows() const
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedRowsAsCsv());
}

void RowTable::letColumnsBeArranged(const QString& name)
{
    m_name = name;
    auto* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    restoreColumns();
    connect(header, &QWidget::customContextMenuRequested, this, &RowTable::offerColumns);
    connect(header, &QHeaderView::sectionMoved, this, &RowTable::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        if (m_isFitting || !(QApplication::mouseButtons() & Qt::LeftButton) || !header->underMouse())
            return;
        m_isSizedByHand = true;
        keepColumns();
    });
}

void RowTable::offerColumns(const QPoint& at)
{
    QMenu menu(this);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const auto title = model()->headerData(column, Qt::Horizontal).toString();
        auto* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || columnsInOrder().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_leftOut.removeOne(column); // it was asked for by hand
            m_isLeftOut.remove(column);
            setColumnHidden(column, !shown);
            keepColumns();
            fit();
        });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, [this] {
        auto* header = horizontalHeader();
        for (int column = 0; column < header->count(); ++column) {
            setColumnHidden(column, false);
            header->moveSection(header->visualIndex(column), column);
        }
        m_isSizedByHand = false;
        QSettings().remove(QStringLiteral("tables/") + m_name);
        fit();
    });
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

void RowTable::keepColumns() const
{
    const auto* header = horizontalHeader();
    QList<int> order, hidden, widths;
    for (int place = 0; place < header->count(); ++place) {
        order << header->logicalIndex(place);
        if (isColumnHidden(place) && !m_isLeftOut.contains(place))
            hidden << place;
        widths << columnWidth(place);
    }
    QSettings settings;
    settings.setValue(keyOf(m_name, "order"), asVariants(order));
    settings.setValue(keyOf(m_name, "hidden"), asVariants(hidden));
    if (m_isSizedByHand)
        settings.setValue(keyOf(m_name, "widths"), asVariants(widths));
}

// What was kept of a table with other columns counts no more.
void RowTable::restoreColumns()
{
    const QSettings settings;
    auto* header = horizontalHeader();
    const auto order = numbersIn(settings.value(keyOf(m_name, "order")));
    const auto widths = numbersIn(settings.value(keyOf(m_name, "widths")));
    if (order.size() != header->count())
        return;
    for (int place = 0; place < order.size(); ++place)
        if (const int now = header->visualIndex(order.at(place)); now >= 0)
            header->moveSection(now, place);
    for (const int column : numbersIn(settings.value(keyOf(m_name, "hidden"))))
        setColumnHidden(column, true);
    m_isSizedByHand = widths.size() == header->count();
    for (int column = 0; m_isSizedByHand && column < widths.size(); ++column)
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
}

// Of the rows in sight and some below them. What was measured once is not measured again.
int RowTable::widthOfContents(int column)
{
    constexpr int looksAtRows = 100, mostKept = 20'000;
    const int rows = model()->rowCount();
    const int first = std::clamp(rowAt(0), 0, std::max(0, rows - looksAtRows));
    const int last = itemDelegateForColumn(column) ? first + 1 : first + looksAtRows; // drawings are alike
    if (m_advances.size() > mostKept)
        m_advances.clear();
    QModelIndex widest;
    int most = -1;
    for (int row = first; row < std::min(rows, last); ++row) {
        const auto index = model()->index(row, column);
        const auto text = index.data().toString();
        auto known = m_advances.constFind(text);
        if (known == m_advances.constEnd())
            known = m_advances.insert(text, fontMetrics().horizontalAdvance(text));
        if (*known > most) {
            most = *known;
            widest = index;
        }
    }
    if (!widest.isValid())
        return 0;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegateForIndex(widest)->sizeHint(option, widest).width();
}

const RowTable::Widths& RowTable::widthsOf(int column)
{
    constexpr int mostLetters = 28;
    const auto known = m_widths.constFind(column);
    if (known != m_widths.constEnd())
        return *known;
    const int least = std::max(leastOf(*this, column), horizontalHeader()->minimumSectionSize());
    const int contents = widthOfContents(column);
    const int most = fontMetrics().averageCharWidth() * mostLetters;
    const bool isDrawn = itemDelegateForColumn(column) != nullptr; // a drawing is not cut
    return *m_widths.insert(
        column, {.least = least, .wanted = std::max(isDrawn ? contents : std::min(contents, most), least)});
}

void RowTable::fitColumns(const QList<int>& givingWay, const QList<int>& leftOut)
{
    m_givingWay = givingWay;
    m_leftOut = leftOut;
    connect(model(), &QAbstractItemModel::modelReset, this, &RowTable::fit);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RowTable::fit);
    fit();
}

// The last column takes what is left, of a drawing never less than all of it.
int RowTable::squeeze(const QList<int>& columns, int last, QHash<int, int>& widths)
{
    constexpr int fewestLetters = 12;
    int room = viewport()->width()
        - (itemDelegateForColumn(last) ? widthsOf(last).wanted
                                       : fontMetrics().averageCharWidth() * fewestLetters);
    for (const int column : columns)
        room -= widths[column] = widthsOf(column).wanted;
    const auto spare
        = [&](int column) { return columns.contains(column) ? widths[column] - widthsOf(column).least : 0; };
    for (; room < 0; ++room) { // the widest first, down to its heading
        const auto widest = std::max_element(
            m_givingWay->begin(), m_givingWay->end(), [&](int a, int b) { return spare(a) < spare(b); });
        if (widest == m_givingWay->end() || spare(*widest) <= 0)
            break;
        --widths[*widest];
    }
    return room;
}

void RowTable::fit()
{
    if (m_isSizedByHand || !m_givingWay || m_isFitting)
        return;
    constexpr int mostTries = 3;
    m_isFitting = true;
    m_widths.clear();
    int room = -1; // a bar that comes or goes changes it
    for (int tries = 0; tries < mostTries && room != viewport()->width(); ++tries) {
        room = viewport()->width();
        fitInto();
    }
    m_isFitting = false;
}

void RowTable::fitInto()
{
    for (const int column : std::exchange(m_isLeftOut, {}))
        setColumnHidden(column, false);
    QHash<int, int> widths;
    auto columns = columnsInOrder();
    auto mayGo = m_leftOut;
    int last = -1;
    while (!columns.isEmpty()) {
        last = columns.takeLast();
        const int room = squeeze(columns, last, widths);
        mayGo.removeIf([&](int column) { return !columns.contains(column); });
        if (room >= 0 || mayGo.isEmpty())
            break;
        const int gone = mayGo.takeFirst();
        m_isLeftOut.insert(gone);
        setColumnHidden(gone, true);
        columns = columnsInOrder();
    }
    for (const int column : columns)
        setColumnWidth(column, widths[column]);
    if (last >= 0)
        makeRoomFor(last, columns, widths);
}

// The last column keeps a least width of its own, for which the widest gives way. The header knows its new
// length only later.
void RowTable::makeRoomFor(int last, QList<int> columns, const QHash<int, int>& widths)
{
    int over = itemDelegateForColumn(last) ? widthsOf(last).wanted : horizontalHeader()->minimumSectionSize();
    over -= viewport()->width();
    for (const int column : columns)
        over += widths[column];
    columns.removeIf([this](int column) { return itemDelegateForColumn(column) != nullptr; });
    const auto widest = std::max_element(
        columns.begin(), columns.end(), [&](int a, int b) { return widths[a] < widths[b]; });
    if (over > 0 && widest != columns.end())
        setColumnWidth(*widest, widths[*widest] - over);
    int room = viewport()->width();
    for (const int column : columnsInOrder())
        room -= column == last ? 0 : columnWidth(column);
    if (room > 0)
        setColumnWidth(last, room); // it is stretched only later, and the table slides until then
}

void RowTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_advances.clear();
    QTableView::changeEvent(event);
}

void RowTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace patella::ui
