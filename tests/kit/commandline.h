// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace Plumbline::Kit {

struct Outcome
{
    int status = -1; // -1 for a program that crashed or did not end
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

// Runs the program's verbs in a folder of their own, without a display and with no settings. A test inherits from it.
class CommandLine
{
protected:
    explicit CommandLine(QString program);

    void startAfresh(); // another folder
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const;

    Outcome runAlone(const QStringList &arguments) const;
    Outcome run(const QStringList &arguments) const; // on the store p.plumb
    Outcome runWith(const QByteArray &input, const QStringList &arguments) const; // on standard input
    // As somebody whom permissions hold back; root is not held back by any. Where that is another person, who may be shut out
    // of the folder that the program lies in, a copy of it is run.
    Outcome runUnprivileged(const QStringList &arguments) const;
    void letOthersIn() const; // into the folder and its files, to read and write
    Outcome json(const QStringList &arguments) const
    {
        return run(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    }
    void done(const QStringList &arguments) const; // runs what must succeed

    // The lens "Small lens" (smallLens) and the workload "Online Shop" with it.
    void makeShop() const;
    // Of a question of that workload; `more` are further arguments of "risk".
    QString riskOf(const QString &question, const QStringList &more = {}) const;

    // One pillar with the question "deploy" (three practices and None-of-these) and "watch" with two.
    static const QByteArray smallLens;

private:
    Outcome start(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    QStringList onStore(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--store"), path(QStringLiteral("p.plumb"))};
    }

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace Plumbline::Kit
