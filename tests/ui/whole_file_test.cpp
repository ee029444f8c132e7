// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStandardPaths>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "ui/whole_file.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace patella::ui {
namespace {

using namespace test;

class WholeFile : public testing::Test {
protected:
    static Written write(const std::filesystem::path& file, const std::string& bytes)
    {
        return writeWhole(QString::fromStdString(file.string()), QByteArray::fromStdString(bytes));
    }
    TemporaryFolder folder;
};

TEST_F(WholeFile, HoldsTheBytesItWasGiven)
{
    const std::string bytes("a\0b\r\n\xff", 6);
    EXPECT_EQ(write(folder / "report.html", bytes), Written::Yes);
    EXPECT_EQ(bytesOf(folder / "report.html"), bytes);
}

TEST_F(WholeFile, HoldsNothingOfWhatWasThereBefore)
{
    writeBytes(folder / "report.html", "a long report of last year");
    EXPECT_EQ(write(folder / "report.html", "new"), Written::Yes);
    EXPECT_EQ(bytesOf(folder / "report.html"), "new");
    EXPECT_EQ(write(folder / "report.html", ""), Written::Yes);
    EXPECT_EQ(bytesOf(folder / "report.html"), "");
}

TEST_F(WholeFile, CannotBeOpenedInAFolderThatIsNotThere)
{
    EXPECT_EQ(write(folder / "nowhere/report.html", "new"), Written::CannotOpen);
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere")) << "none is made";
}

TEST_F(WholeFile, CannotStandInPlaceOfAFolder)
{
    std::filesystem::create_directory(folder / "report.html");
    EXPECT_EQ(write(folder / "report.html", "new"), Written::CannotOpen);
    EXPECT_TRUE(std::filesystem::is_directory(folder / "report.html"));
}

TEST_F(WholeFile, LeavesNothingBesideItself)
{
    write(folder / "report.html", "new");
    write(folder / "nowhere/report.html", "new");
    const std::filesystem::directory_iterator files(folder.path());
    EXPECT_EQ(std::distance(begin(files), end(files)), 1);
}

// As on a disk with room for so many bytes.
class RoomFor {
public:
    explicit RoomFor(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~RoomFor()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_DFL);
    }
    RoomFor(const RoomFor&) = delete;
    RoomFor& operator=(const RoomFor&) = delete;

private:
    rlimit m_before{};
};

TEST_F(WholeFile, HoldsWhatItHeldBeforeWhereThereIsNoRoom)
{
    writeBytes(folder / "report.html", "of last year");
    auto written = Written::Yes;
    {
        const RoomFor little(1000);
        written = write(folder / "report.html", std::string(1'000'000, 'x'));
    }
    EXPECT_NE(written, Written::Yes);
    EXPECT_EQ(bytesOf(folder / "report.html"), "of last year");
}

TEST_F(WholeFile, GoesThroughAPipeAndLeavesItAPipe)
{
    const auto pipe = folder / "pipe";
    ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
    const int reader = open(pipe.c_str(), O_RDWR | O_NONBLOCK);
    ASSERT_GE(reader, 0);
    EXPECT_EQ(write(pipe, "new"), Written::Yes);
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
    std::array<char, 8> bytes{};
    EXPECT_EQ(read(reader, bytes.data(), bytes.size()), 3);
    EXPECT_STREQ(bytes.data(), "new");
    close(reader);
}

TEST_F(WholeFile, HoldsWhatItHeldBeforeWhereThereIsRoomForNothing)
{
    writeBytes(folder / "report.html", "of last year");
    auto written = Written::Yes;
    {
        const RoomFor nothing(0);
        written = write(folder / "report.html", "so short that it stays in a buffer");
    }
    EXPECT_NE(written, Written::Yes);
    EXPECT_EQ(bytesOf(folder / "report.html"), "of last year");
}

TEST_F(WholeFile, IsOfferedAmongTheDocuments)
{
    const auto documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    EXPECT_EQ(inDocuments(QStringLiteral("report.pdf")), documents + QStringLiteral("/report.pdf"));
}

TEST_F(WholeFile, IsForItsOwnerAlone)
{
    write(folder / "report.html", "about somebody's health");
    struct stat status{};
    ASSERT_EQ(stat((folder / "report.html").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

} // namespace
} // namespace patella::ui
