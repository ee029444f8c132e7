// SPDX-License-Identifier: GPL-3.0-or-later
// What any program with a window costs: the measure for those that do something.
#include <QApplication>
#include <QWidget>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QWidget window;
    window.resize(1200, 800);
    window.show();
    QApplication::processEvents();
    return 0;
}
