// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/temporary_folder.h"
#include "ui/convert.h"
#include "ui/window/second_start.h"

#include <thread>

namespace patella::ui {
namespace {

using namespace test;

class SecondStartTest : public testing::Test {
protected:
    bool isHandedOver(const QStringList& files) const
    {
        bool isTaken = false;
        std::jthread other([&] { isTaken = SecondStart(place).handOver(files); });
        QTest::qWait(100); // the first program goes on meanwhile
        other.join();
        return isTaken;
    }
    TemporaryFolder folder;
    const QString place = toQt((folder / "patella.socket").string());
};

TEST_F(SecondStartTest, HandsItsFilesToTheFirst)
{
    SecondStart first(place);
    first.listen();
    QSignalSpy asked(&first, &SecondStart::asked);
    const QStringList files{QStringLiteral("/home/a/log.patella"), QStringLiteral("/tmp/ä b.fit")};
    EXPECT_TRUE(isHandedOver(files));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.at(0).at(0).toStringList(), files);
    EXPECT_TRUE(isHandedOver(files)) << "and the next one too";
}

TEST_F(SecondStartTest, IsAFirstOneWhereNobodyAnswers)
{
    EXPECT_FALSE(SecondStart(place).handOver({QStringLiteral("/tmp/log.patella")}));
    writeBytes(folder / "patella.socket", "left by a program that was killed");
    EXPECT_FALSE(SecondStart(place).handOver({QStringLiteral("/tmp/log.patella")}));
    SecondStart first(place);
    first.listen();
    QSignalSpy asked(&first, &SecondStart::asked);
    EXPECT_TRUE(isHandedOver({QStringLiteral("/tmp/log.patella")}));
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(SecondStartTest, LeavesNothingBehindTheFirst)
{
    {
        SecondStart first(place);
        first.listen();
        EXPECT_TRUE(std::filesystem::exists(folder / "patella.socket"));
    }
    EXPECT_FALSE(std::filesystem::exists(folder / "patella.socket"));
}

} // namespace
} // namespace patella::ui
