// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QSocketNotifier;

namespace patella::ui {

// A second start of the program hands what it was asked to open to the first one and ends. They meet at a
// socket in a folder of the runner's own, which no other user and no other machine can reach.
class SecondStart : public QObject {
    Q_OBJECT

public:
    // Place: the file of the socket; empty: that of the running session.
    explicit SecondStart(QString place = {}, QObject* parent = nullptr);
    ~SecondStart() override;

    // Whether a first program is there and took these files: the log first, then what is to be imported.
    bool handOver(const QStringList& files) const;
    // From now on this is the first one.
    void listen();

Q_SIGNALS:
    void asked(const QStringList& files);

private:
    void answer();

    QString m_place;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace patella::ui
