// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings/preferences_dialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/look/fit_screen.h"
#include "ui/search_text.h"
#include "ui/window/settings/entries_page.h"
#include "ui/window/settings/files_pages.h"
#include "ui/window/settings/language_page.h"
#include "ui/window/settings/sync_page.h"

#include <algorithm>

namespace patella::ui {

namespace {

// Everything that can be read on a page.
QString wordsOn(const QString& title, const QWidget& page)
{
    QStringList all{title};
    for (const auto* label : page.findChildren<QLabel*>())
        all << label->text();
    for (const auto* button : page.findChildren<QAbstractButton*>())
        all << button->text();
    for (const auto* choice : page.findChildren<QComboBox*>())
        for (int place = 0; place < choice->count(); ++place)
            all << choice->itemText(place);
    return words::forSearch(all.join(QLatin1Char('\n')).remove(QLatin1Char('&')));
}

} // namespace

PreferencesDialog::PreferencesDialog(LogBook& book, WatchedFolder& folder, FolderSync& sync, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_titles(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_nothing(new QLabel(tr("No page has these words.")))
{
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Search preferences"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setAccessibleName(tr("Search preferences"));
    m_search->setClearButtonEnabled(true);
    m_titles->setAccessibleName(tr("Pages of preferences"));
    m_titles->setWordWrap(true);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 30});
    m_nothing->setWordWrap(true);
    m_nothing->hide();

    auto* language = new LanguagePage(book);
    auto* entries = new EntriesPage(book);
    auto* folderPage = new FolderPage(folder);
    auto* backups = new BackupsPage(book);
    addPage(tr("Language, units and colours"), language);
    addPage(tr("New entries"), entries);
    addPage(tr("Report"), reportPage(book));
    addPage(tr("Watched folder"), folderPage);
    addPage(tr("Backups"), backups);
    addPage(tr("Several devices"), new SyncPage(sync));
    fitTitles();
    connect(language, &LanguagePage::unitsChanged, this, &PreferencesDialog::unitsChanged);
    connect(language, &LanguagePage::languageChanged, this, &PreferencesDialog::languageChanged);
    connect(entries, &EntriesPage::changed, this, &PreferencesDialog::entriesChanged);
    connect(backups, &BackupsPage::listWanted, this, &PreferencesDialog::backupsWanted);

    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_titles, 1);
    left->addWidget(m_nothing);
    auto* middle = new QHBoxLayout;
    middle->addLayout(left);
    middle->addWidget(m_pages, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    showPage(LanguageAndUnits);
    m_search->setFocus();
}

void PreferencesDialog::addPage(const QString& title, QWidget* page)
{
    auto* scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(scroll);
    m_titles->addItem(title);
    m_words << wordsOn(title, *page);
}

// All of one height where all fit into a line; a quarter of the dialog at most, the rest is the page's.
void PreferencesDialog::fitTitles()
{
    const int around = fontMetrics().averageCharWidth() * 4;
    int widest = 0;
    for (int page = 0; page < m_titles->count(); ++page)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_titles->item(page)->text()));
    const int wide = std::min(widest + around, width() / 4);
    for (int page = 0; page < m_titles->count(); ++page) {
        auto* title = m_titles->item(page);
        const QRect room(0, 0, wide - around + 1, 0);
        const auto lines = fontMetrics().boundingRect(room, Qt::TextWordWrap, title->text());
        title->setSizeHint({0, lines.height() + 12});
    }
    m_titles->setFixedWidth(wide);
}

void PreferencesDialog::showPage(Page page) { m_titles->setCurrentRow(page); }

void PreferencesDialog::search(const QString& typed)
{
    const auto asked = words::forSearch(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int page = 0; page < m_titles->count(); ++page) {
        const bool isFound = std::all_of(
            asked.begin(), asked.end(), [&](const QString& word) { return m_words.at(page).contains(word); });
        m_titles->item(page)->setHidden(!isFound);
        if (isFound && first < 0)
            first = page;
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_titles->currentItem()->isHidden())
        m_titles->setCurrentRow(first);
}

} // namespace patella::ui
