// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startwindow.h"

int main(int argc, char *argv[])
{
    return Plumbline::startWindow(argc, argv);
}
