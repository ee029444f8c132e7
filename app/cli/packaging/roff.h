// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace patella::cli {

// A page in the language of man(7), put together of parts.
class Roff {
public:
    explicit Roff(const QString& program);

    void heading(const QString& text);
    void subheading(const QString& text);
    void paragraph(const QString& text);
    // What is typed in bold, with what stands for something else in italics: "--log", "FILE".
    void entry(const QStringList& typed, const QString& value, const QString& text);
    void usage(const QString& program, const QStringList& words);
    // Lines that are indented are shown as they stand, others are paragraphs.
    void examples(const QString& text);

    QByteArray page() const { return m_page.toUtf8(); }

private:
    void line(const QString& text);
    void asItStands(const QStringList& lines);

    QString m_page;
};

} // namespace patella::cli
