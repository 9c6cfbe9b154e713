// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Plumbline {

void loadTranslations(QCoreApplication &application)
{
    const QLocale locale;
    const QString ours = QStringLiteral(":/i18n/plumbline");
    auto *words = new QTranslator(&application);
    if (words->load(locale, ours, QStringLiteral("_")) || words->load(ours + QStringLiteral("_en")))
        QCoreApplication::installTranslator(words);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
}

void setLanguage(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language spoken = system.language() == QLocale::C ? QLocale::English : system.language();
    const QLocale::Language wanted = QLocale(language).language();
    if (!language.isEmpty() && wanted != spoken)
        QLocale::setDefault(QLocale(wanted, system.territory()));
}

} // namespace Plumbline
