// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/report_page_words.h"

#include "ui/words/choice_words.h"

namespace patella::ui::words {

namespace {

constexpr auto reportPageContext = "ReportPage";

struct ReportPage {
    Q_DECLARE_TR_FUNCTIONS(ReportPage)
};

constexpr std::array partHeadings{
    std::pair{ReportPart::Complaint, QT_TRANSLATE_NOOP("ReportPage", "Main complaint")},
    std::pair{ReportPart::Question, QT_TRANSLATE_NOOP("ReportPage", "The runner's own question")},
    std::pair{ReportPart::Places, QT_TRANSLATE_NOOP("ReportPage", "Where it hurt")},
    std::pair{ReportPart::Scores, QT_TRANSLATE_NOOP("ReportPage", "Pain by place and moment")},
    std::pair{ReportPart::DailyLife, QT_TRANSLATE_NOOP("ReportPage", "Stairs, squatting, sitting, nights")},
    std::pair{ReportPart::Load, QT_TRANSLATE_NOOP("ReportPage", "Weekly load")},
    std::pair{ReportPart::Onset, QT_TRANSLATE_NOOP("ReportPage", "How far without pain")},
    std::pair{ReportPart::Change, QT_TRANSLATE_NOOP("ReportPage", "What changed")},
    std::pair{ReportPart::Patterns, QT_TRANSLATE_NOOP("ReportPage", "Patterns found and tested")},
    std::pair{ReportPart::Shoes, QT_TRANSLATE_NOOP("ReportPage", "Shoes")},
    std::pair{ReportPart::Surfaces, QT_TRANSLATE_NOOP("ReportPage", "Surfaces")},
    std::pair{ReportPart::Care, QT_TRANSLATE_NOOP("ReportPage", "Care and medication")},
    std::pair{ReportPart::Episodes, QT_TRANSLATE_NOOP("ReportPage", "Flares")},
    std::pair{ReportPart::History, QT_TRANSLATE_NOOP("ReportPage", "Training history, 12 weeks")},
    std::pair{ReportPart::Goal, QT_TRANSLATE_NOOP("ReportPage", "Goal race")},
    std::pair{ReportPart::Runs, QT_TRANSLATE_NOOP("ReportPage", "Runs, latest first")},
};

} // namespace

QString headingOf(ReportPart part) { return wordIn(partHeadings, part, reportPageContext); }

QString redFlagsHeading() { return ReportPage::tr("Red flags"); }
QString methodHeading() { return ReportPage::tr("Method and gaps"); }
QString shoesAndSurfacesHeading() { return ReportPage::tr("Shoes and surfaces"); }
QString aboutTheRunner() { return ReportPage::tr("About the runner"); }
QString kneesHeading() { return ReportPage::tr("Both knees, worst score at each place"); }

QString continued(const QString& heading)
{
    return ReportPage::tr("%1 (continued)", "heading of a table that goes on").arg(heading);
}

QString pageOf(std::size_t page, std::size_t pages, const QLocale& locale)
{
    return ReportPage::tr("%1 of %2", "page of pages").arg(locale.toString(page), locale.toString(pages));
}

QString moreOnFurtherPages(std::size_t count, const QLocale& locale)
{
    return ReportPage::tr("%1 more on the next page").arg(locale.toString(count));
}

QString inFullOnFurtherPages() { return ReportPage::tr("… (in full on the following pages)"); }

QString shortNotADiagnosis()
{
    return ReportPage::tr("Not a diagnosis. The runner's own record; gaps are shown as gaps.");
}

QString skipToContent() { return ReportPage::tr("Skip to the report"); }

QString pagesCounted(std::size_t pages)
{
    return ReportPage::tr("%n page(s)", nullptr, static_cast<int>(pages));
}

} // namespace patella::ui::words
