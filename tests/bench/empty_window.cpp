// SPDX-License-Identifier: GPL-3.0-or-later
// What any program with a window costs: the measure for those that do something.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1100, 750);
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QLabel(QStringLiteral("Nothing here"), &window));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    window.show();
    QApplication::processEvents();
    return 0;
}
