// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/commandline.h"

#include <QJsonArray>
#include <QFileInfo>
#include <QProcess>
#include <QtTest>

#include <unistd.h>

namespace Plumbline::Kit {

using namespace Qt::StringLiterals;

const QByteArray CommandLine::smallLens
    = R"({"schemaVersion": "2021-11-01", "name": "Small lens", "description": "Two questions", "pillars": [
{"id": "operations", "name": "Operations", "questions": [
  {"id": "deploy", "title": "How do you deploy?", "choices": [
    {"id": "deploy_small", "title": "In small steps", "improvementPlan": {"displayText": "Make steps smaller"}},
    {"id": "deploy_tested", "title": "Tested", "improvementPlan": {"displayText": "Test"}},
    {"id": "deploy_back", "title": "With a way back", "improvementPlan": {"displayText": "Go back"}},
    {"id": "deploy_no", "title": "None of these"}],
   "riskRules": [{"condition": "deploy_small && deploy_tested && deploy_back", "risk": "NO_RISK"},
                 {"condition": "deploy_small && deploy_tested", "risk": "MEDIUM_RISK"}, {"condition": "default", "risk": "HIGH_RISK"}]},
  {"id": "watch", "title": "How do you watch?", "choices": [
    {"id": "watch_logs", "title": "Logs", "improvementPlan": {"displayText": "Log"}},
    {"id": "watch_alarms", "title": "Alarms\u001b[31m", "improvementPlan": {"displayText": "Alarm"}}],
   "riskRules": [{"condition": "watch_logs && watch_alarms", "risk": "NO_RISK"}, {"condition": "default", "risk": "MEDIUM_RISK"}]}]}]})";

CommandLine::CommandLine(QString program)
    : m_program(std::move(program))
{
}

void CommandLine::startAfresh()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CommandLine::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Outcome CommandLine::runAlone(const QStringList &arguments) const
{
    return start(m_program, arguments);
}

Outcome CommandLine::runUnprivileged(const QStringList &arguments) const
{
    if (geteuid() != 0)
        return run(arguments);
    const QTemporaryDir ofAll;
    const QString program = ofAll.filePath(u"plumbline"_s);
    QFile::setPermissions(ofAll.path(), QFile::permissions(ofAll.path()) | QFile::ReadOther | QFile::ExeOther);
    QFile::copy(m_program, program);
    QFile::setPermissions(program, QFile::permissions(program) | QFile::ReadOther | QFile::ExeOther);
    return start(
        u"setpriv"_s, QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + onStore(arguments));
}

void CommandLine::letOthersIn() const
{
    constexpr QFile::Permissions all = QFile::ReadOther | QFile::WriteOther;
    QFile::setPermissions(path({}), QFile::permissions(path({})) | all | QFile::ExeOther);
    for (const QFileInfo &file : QDir(path({})).entryInfoList(QDir::Files))
        QFile::setPermissions(file.filePath(), QFile::permissions(file.filePath()) | all);
}

Outcome CommandLine::start(const QString &name, const QStringList &arguments, const QByteArray &input) const
{
    QProcess program;
    if (QFileInfo(m_folder->path()).isExecutable()) // else this person is shut out of it
        program.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder->path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.remove(u"XDG_DATA_HOME"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s); // no verb may need it
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    for (const QString &user : {u"LOGNAME"_s, u"USER"_s, u"USERNAME"_s})
        environment.remove(user);
    program.setProcessEnvironment(environment);
    program.start(name, arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
        QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
}

Outcome CommandLine::run(const QStringList &arguments) const
{
    return runAlone(onStore(arguments));
}

Outcome CommandLine::runWith(const QByteArray &input, const QStringList &arguments) const
{
    return start(m_program, onStore(arguments), input);
}

void CommandLine::done(const QStringList &arguments) const
{
    const Outcome outcome = run(arguments);
    QVERIFY2(outcome.status == 0, qPrintable(arguments.join(u' ') + u": "_s + outcome.err));
}

void CommandLine::makeShop() const
{
    write(u"small.json"_s, smallLens);
    done({u"lens"_s, u"add"_s, path(u"small.json"_s)});
    done({u"workload"_s, u"add"_s, u"Online Shop"_s, u"--lens"_s, u"small-lens"_s});
}

QString CommandLine::riskOf(const QString &question, const QStringList &more) const
{
    const QJsonObject lens = json(QStringList{u"risk"_s, u"onlineshop"_s} + more).json()[u"lenses"].toArray().at(0).toObject();
    for (const QJsonValue &value : lens[u"questions"].toArray()) {
        if (value[u"id"] == question)
            return value[u"risk"].toString();
    }
    return {};
}

} // namespace Plumbline::Kit
