// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "ui/whole_file.h"

#include <filesystem>

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

TEST_F(WholeFile, IsNotWrittenWhereThereIsNoRoom)
{
    if (!std::filesystem::exists("/dev/full"))
        GTEST_SKIP() << "no /dev/full here";
    const auto written = writeWhole(QStringLiteral("/dev/full"), QByteArray(1'000'000, 'x'));
    EXPECT_NE(written, Written::Yes);
}

} // namespace
} // namespace patella::ui
