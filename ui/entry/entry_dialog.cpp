// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/fields/labelled_field.h"
#include "ui/look/colours.h"
#include "ui/look/fit_screen.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace patella::ui {

namespace {

// A page that is as high as its content, as far as the screen allows.
class Page : public QScrollArea {
public:
    explicit Page(QWidget* content)
    {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }
    QSize sizeHint() const override
    {
        return widget()->sizeHint() + QSize(verticalScrollBar()->sizeHint().width(), 2);
    }
    QSize minimumSizeHint() const override { return {200, 120}; }
};

constexpr int digitsOfANarrowForm = 76;

constexpr int betweenColumns = 14;

// As many of the columns as a small screen has room for.
int columnsThatFit(const std::vector<QWidget*>& fields, int columns)
{
    constexpr int smallScreen = 1024, around = 100;
    const int room
        = std::max(smallScreen, QGuiApplication::primaryScreen()->availableSize().width()) - around;
    for (; columns > 1; --columns) {
        std::vector<int> widths(static_cast<std::size_t>(columns), 0);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            auto& width = widths.at(i % widths.size());
            width = std::max(width, fields.at(i)->minimumSizeHint().width());
        }
        if (std::accumulate(widths.begin(), widths.end(), betweenColumns * (columns - 1)) <= room)
            break;
    }
    return columns;
}

} // namespace

EntryDialog::EntryDialog(const QString& title, const Setting& setting, QWidget* parent)
    : QDialog(parent)
    , m_setting(setting)
    , m_pages(new QTabWidget)
    , m_refusal(new QLabel)
{
    setWindowTitle(title);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(title);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
}

LabelledField* EntryDialog::boxed(std::string column, const QString& label, QWidget* field)
{
    auto* box = m_boxes.add(std::move(column), label, field);
    if (qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field)) // rows of them stand evenly
        box->keepRoomForAProblem();
    return box;
}

QWidget* EntryDialog::gridOf(const std::vector<QWidget*>& fields, int columns)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(betweenColumns);
    columns = columnsThatFit(fields, columns);
    grid->setVerticalSpacing(5); // under most fields there is room for what is wrong, too
    for (int i = 0; i < static_cast<int>(fields.size()); ++i)
        grid->addWidget(fields.at(static_cast<std::size_t>(i)), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    return widget;
}

QGroupBox* EntryDialog::gridOf(const QString& title, const std::vector<QWidget*>& fields, int columns)
{
    return groupOf(title, {gridOf(fields, columns)});
}

QGroupBox* EntryDialog::groupOf(const QString& title, const std::vector<QWidget*>& fields)
{
    auto* group = new QGroupBox(title);
    auto* column = new QVBoxLayout(group);
    auto margins = column->contentsMargins();
    margins.setBottom(4);
    column->setContentsMargins(margins);
    for (auto* field : fields)
        column->addWidget(field);
    return group;
}

void EntryDialog::addPage(const QString& title, const std::vector<QWidget*>& groups)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 10, 4, 4);
    column->setSpacing(12);
    for (auto* group : groups)
        column->addWidget(group);
    column->addStretch();
    m_pages->addTab(new Page(content), title);
}

void EntryDialog::finish(QWidget* first)
{
    m_pages->setTabBarAutoHide(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setDefault(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_saveText = tr("Save"); // Qt's own word is another one in some languages
    m_save->setText(m_saveText);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    auto* saveFromText = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this);
    connect(saveFromText, &QShortcut::activated, this, &EntryDialog::accept);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    const int narrow = fontMetrics().horizontalAdvance(QLatin1Char('0')) * digitsOfANarrowForm;
    resizeOnScreen(*this, sizeHint().expandedTo({narrow, 0}));
    listenToAnswers();
    first->setFocus();
}

void EntryDialog::listenToAnswers()
{
    for (auto* line : findChildren<QLineEdit*>())
        connect(line, &QLineEdit::textEdited, this, &EntryDialog::dropRefusal);
    for (auto* choice : findChildren<QComboBox*>())
        connect(choice, &QComboBox::activated, this, &EntryDialog::dropRefusal);
    for (auto* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::clicked, this, &EntryDialog::dropRefusal);
    for (auto* text : findChildren<QPlainTextEdit*>())
        connect(text, &QPlainTextEdit::textChanged, this, &EntryDialog::dropRefusal);
}

void EntryDialog::grow()
{
    m_pages->currentWidget()->updateGeometry();
    layout()->activate();
    resizeOnScreen(*this, size().expandedTo({0, sizeHint().height()}));
}

int EntryDialog::pageCount() const { return m_pages->count(); }

void EntryDialog::showPage(int page) { m_pages->setCurrentIndex(page); }

void EntryDialog::goTo(QWidget* field)
{
    for (int page = 0; page < m_pages->count(); ++page)
        if (m_pages->widget(page)->isAncestorOf(field)) {
            m_pages->setCurrentIndex(page);
            static_cast<QScrollArea*>(m_pages->widget(page))->ensureWidgetVisible(field);
        }
    field->setFocus();
}

void EntryDialog::accept()
{
    const auto wrong = m_boxes.show(problems());
    showRefusal(wrong.elsewhere.join(QLatin1Char(' ')));
    if (!wrong.fields.empty())
        goTo(wrong.fields.front());
    if (wrong.isEmpty())
        QDialog::accept();
    else
        grow();
}

void EntryDialog::ask(const QString& question)
{
    showRefusal(question);
    m_save->setText(tr("Save anyway"));
    grow();
}

void EntryDialog::dropRefusal()
{
    if (m_refusal->text().isEmpty())
        return;
    showRefusal({});
    m_save->setText(m_saveText);
}

bool EntryDialog::saysNothing(const std::vector<Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const Problem& each) { return each.trouble == Trouble::NothingSaid; });
}

void EntryDialog::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
    auto colours = m_refusal->palette();
    colours.setColor(QPalette::WindowText, colours::from(palette()).problem);
    m_refusal->setPalette(colours);
}

} // namespace patella::ui
