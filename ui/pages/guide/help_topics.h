// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace patella::ui {

// A short page on how something is done with Patella.
struct HelpTopic {
    QString id;
    QString title;
    QStringList paragraphs;
    QString card; // of the guide that says more; empty: none
};

// In the order in which a newcomer needs them.
std::vector<HelpTopic> helpTopics();
// The one of this id; nothing: there is none.
const HelpTopic* topicOf(const std::vector<HelpTopic>& topics, const QString& id);

// Those that hold all these words.
std::vector<HelpTopic> topicsWith(const QString& words);

QWidget* helpView(const HelpTopic& topic);

// F1 in this dialog opens the topic beside it.
void helpAt(QWidget& dialog, const QString& id);

} // namespace patella::ui
