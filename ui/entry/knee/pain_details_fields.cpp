// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/knee/pain_details_fields.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/fields/labelled_field.h"
#include "ui/words/knee_words.h"
#include "ui/words/units.h"

namespace patella::ui {

namespace {

constexpr int mostMinutesToSettle = 10'080; // a week

} // namespace

PainDetailsFields::PainDetailsFields(Of what, const Units& units, QWidget* parent)
    : QWidget(parent)
    , m_onset(new DistanceField(units))
    , m_onsetTime(new MinutesField(mostMinutesOfARun))
    , m_course(new ChoiceField<PainCourse>(words::of))
    , m_settled(new MinutesField(mostMinutesToSettle))
    , m_limp(new YesNoField)
    , m_tender(new YesNoField)
    , m_feltIn(new ChoiceField<FeltIn>(words::of))
    , m_quality(new ChoiceSetField<PainQuality>(words::of, tr("other"), 4))
    , m_triggers(new ChoiceSetField<Trigger>(words::of, tr("other"), 4))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(10);
    column->addWidget(boxes(what, units));
    column->addWidget(new LabelledField(tr("It felt"), m_quality));
    column->addWidget(new LabelledField(tr("Triggered by"), m_triggers));
    connectFields();
}

void PainDetailsFields::connectFields()
{
    const auto announce = [this] {
        if (!m_isShowing)
            Q_EMIT changed();
    };
    for (auto* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, announce);
    for (auto* field : findChildren<QComboBox*>())
        connect(field, &QComboBox::currentIndexChanged, this, announce);
    for (auto* field : findChildren<QCheckBox*>())
        connect(field, &QCheckBox::toggled, this, announce);
}

QWidget* PainDetailsFields::boxes(Of what, const Units& units)
{
    auto* onset = new LabelledField(tr("Began after, %1").arg(units.sign()), m_onset);
    auto* onsetTime = new LabelledField(tr("Began after, min"), m_onsetTime);
    auto* course = new LabelledField(tr("After that it"), m_course);
    auto* settled = new LabelledField(tr("Eased off after, min"), m_settled);
    auto* limp = new LabelledField(tr("Limping"), m_limp);
    auto* tender = new LabelledField(tr("Tender to touch"), m_tender);
    auto* feltIn = new LabelledField(tr("Muscle or joint"), m_feltIn);
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    int place = 0;
    for (auto* box : {onset, onsetTime, course, settled, limp, tender, feltIn}) {
        const bool isOfARun = box == onset || box == onsetTime || box == course;
        if (isOfARun && what == Of::ARestDay) {
            box->setParent(widget);
            box->hide();
            continue;
        }
        grid->addWidget(box, place / 4, place % 4);
        ++place;
    }
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    return widget;
}

PainDetails PainDetailsFields::details() const
{
    return {
        .quality = m_quality->choices(),
        .triggers = m_triggers->choices(),
        .onset = m_onset->distance(),
        .onsetTime = m_onsetTime->minutes(),
        .course = m_course->choice(),
        .settled = m_settled->minutes(),
        .limp = m_limp->answer(),
        .tender = m_tender->answer(),
        .feltIn = m_feltIn->choice(),
    };
}

void PainDetailsFields::show(const PainDetails& details)
{
    const auto& [quality, triggers, onset, onsetTime, course, settled, limp, tender, feltIn] = details;
    m_isShowing = true;
    m_quality->choose(quality);
    m_triggers->choose(triggers);
    m_onset->setDistance(onset);
    m_onsetTime->setMinutes(onsetTime);
    m_course->choose(course);
    m_settled->setMinutes(settled);
    m_limp->setAnswer(limp);
    m_tender->setAnswer(tender);
    m_feltIn->choose(feltIn);
    m_isShowing = false;
}

QString PainDetailsFields::trouble() const
{
    for (const auto* field : std::initializer_list<const Readable*>{m_onset, m_onsetTime, m_settled})
        if (const auto trouble = field->trouble(); !trouble.isEmpty())
            return trouble;
    return {};
}

} // namespace patella::ui
