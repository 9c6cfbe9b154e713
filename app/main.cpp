// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/startwindow.h"

int main(int argc, char *argv[])
{
    if (const std::optional<int> status = Plumbline::runCommandLine(argc, argv))
        return *status;
    return Plumbline::startWindow(argc, argv);
}
