// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    if (const std::optional<int> status = Plumbline::runCommandLine(argc, argv))
        return *status;
    QApplication application(argc, argv);
    return 0;
}
