// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/second_start.h"

#include <QFile>
#include <QSocketNotifier>

#include <cstring>
#include <optional>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace patella::ui {

namespace {

constexpr qsizetype longest = 1 << 20; // of what a second start may ask for
constexpr int patience = 2000; // milliseconds
constexpr char taken = 'y';

// One for each screen the runner sits at: a window on another one would be raised where nobody sees it.
QString usualPlace()
{
    const auto folder = qEnvironmentVariable("XDG_RUNTIME_DIR"); // nobody else's, by its own rules
    auto screen = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    screen.replace(QLatin1Char('/'), QLatin1Char('_'));
    return folder.isEmpty() ? QString() : QStringLiteral("%1/patella-%2.socket").arg(folder, screen);
}

std::optional<sockaddr_un> addressOf(const QString& place)
{
    const auto path = QFile::encodeName(place);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return std::nullopt;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return address;
}

int freshSocket() { return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0); }

bool connects(int socket, const sockaddr_un& address)
{
    return ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

// All that comes until the other side has said everything.
QByteArray bytesFrom(int socket)
{
    QByteArray bytes;
    pollfd waiting{.fd = socket, .events = POLLIN, .revents = 0};
    while (bytes.size() < longest && ::poll(&waiting, 1, patience) == 1) {
        QByteArray some(4096, '\0');
        const auto read = ::read(socket, some.data(), static_cast<std::size_t>(some.size()));
        if (read <= 0)
            break;
        bytes += some.first(read);
    }
    return bytes;
}

} // namespace

SecondStart::SecondStart(QString place, QObject* parent)
    : QObject(parent)
    , m_place(place.isEmpty() ? usualPlace() : std::move(place))
{
}

SecondStart::~SecondStart()
{
    if (m_socket < 0)
        return;
    m_notifier.reset();
    ::close(m_socket);
    QFile::remove(m_place);
}

bool SecondStart::handOver(const QStringList& files) const
{
    const auto address = addressOf(m_place);
    const int socket = address ? freshSocket() : -1;
    if (socket < 0)
        return false;
    bool isTaken = false;
    if (connects(socket, *address)) {
        const auto bytes = files.join(QChar(u'\0')).toUtf8();
        isTaken = ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL)
                == bytes.size()
            && ::shutdown(socket, SHUT_WR) == 0 && bytesFrom(socket) == QByteArray(1, taken);
    }
    ::close(socket);
    return isTaken;
}

// Where it cannot, every start is a first one, as it was before.
void SecondStart::listen()
{
    const auto address = addressOf(m_place);
    m_socket = address ? freshSocket() : -1;
    if (m_socket < 0)
        return;
    QFile::remove(m_place); // left by a program that was killed: nobody answered there
    const auto before = ::umask(S_IRWXG | S_IRWXO);
    constexpr int waiting = 8;
    const bool isBound = ::bind(m_socket, reinterpret_cast<const sockaddr*>(&*address), sizeof *address) == 0
        && ::listen(m_socket, waiting) == 0;
    ::umask(before);
    if (!isBound) {
        ::close(m_socket);
        m_socket = -1;
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SecondStart::answer);
}

void SecondStart::answer()
{
    const int other = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
    if (other < 0)
        return;
    const auto bytes = bytesFrom(other);
    const bool isWhole = !bytes.isEmpty() && bytes.size() < longest;
    if (isWhole)
        ::send(other, &taken, 1, MSG_NOSIGNAL);
    ::close(other);
    if (isWhole)
        Q_EMIT asked(QString::fromUtf8(bytes).split(QChar(u'\0')));
}

} // namespace patella::ui
