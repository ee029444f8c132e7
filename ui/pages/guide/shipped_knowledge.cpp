// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guide/shipped_knowledge.h"

#include <QFile>

#include "ui/convert.h"
#include "ui/language.h"

namespace patella::ui {

namespace {

knowledge::KnowledgeFile shippedFile(const std::string& name)
{
    QFile file(QStringLiteral(":/knowledge/") + toQt(name));
    return {
        .name = name, .text = file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string()};
}

} // namespace

const knowledge::Knowledge& shippedKnowledge()
{
    static const auto read = [] {
        std::vector files{shippedFile(std::string(knowledge::fileOfSources))};
        for (const auto& [kind, word] : wordsOf<knowledge::Kind>)
            files.push_back(shippedFile(knowledge::fileOf(kind)));
        return knowledge::readKnowledge(files).knowledge;
    }();
    return read;
}

QString spoken(const knowledge::Wording& wording) { return toQt(wording.in(fromQt(spokenLanguage()))); }

} // namespace patella::ui
