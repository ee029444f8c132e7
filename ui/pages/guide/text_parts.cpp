// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/text_parts.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "ui/pages/guide/guide_words.h"
#include "ui/pages/guide/shipped_knowledge.h"

namespace patella::ui::guide {

namespace {

struct GuideText {
    Q_DECLARE_TR_FUNCTIONS(GuideText)
};

} // namespace

QLabel* text(const QString& said)
{
    auto* label = new QLabel(said);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus); // Tab leads to what can be done
    return label;
}

QLabel* quiet(const QString& said)
{
    auto* label = text(said);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* bold(const QString& said, double size)
{
    auto* label = text(said);
    auto font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * size);
    label->setFont(font);
    return label;
}

QPushButton* link(const QString& said)
{
    auto* button = new QPushButton(said);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

QWidget* statementView(const knowledge::Statement& statement)
{
    auto* view = new QWidget;
    view->setObjectName(QString::fromStdString(statement.id));
    auto* column = new QVBoxLayout(view);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(2);
    column->addWidget(bold(spoken(statement.title)));
    for (const auto& opinion : statement.opinions)
        //: one side of a disagreement, and who says so
        column->addWidget(text(GuideText::tr("• %1 (%2)")
                .arg(spoken(opinion.text), words::sourcesOf(opinion.sources, shippedKnowledge()))));
    column->addWidget(text(spoken(statement.text)));
    //: how strong the evidence is, and the sources
    column->addWidget(quiet(GuideText::tr("%1. Sources: %2.")
            .arg(words::of(statement.strength), words::sourcesOf(statement.sources, shippedKnowledge()))));
    return view;
}

} // namespace patella::ui::guide
