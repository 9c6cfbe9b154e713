// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Plumbline {

class Settings;

// What is asked of a person who is to choose a file.
struct FileChoice
{
    QString title;
    QString filter; // "Portfolios (*.plumb)"
    QString remembers; // which last folder to begin in and to remember
    bool isNew = false; // a file to write rather than one that is there
    QString proposedName = {}; // for a new one
    QString suffix = {}; // given to a new one that has none
};

// Where nothing was chosen yet: the person's documents, or home where they have no such folder.
QString usualFolder();

// Asks without blocking; `then` gets an absolute path, and is not called when the person leaves without one.
void chooseFile(QWidget *parent, Settings &settings, const FileChoice &choice, std::function<void(const QString &path)> then);

} // namespace Plumbline
