// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/settings.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;

namespace Plumbline {

class PlainLabel;

// How a person wants the program to be. What is chosen is kept and counts at once, or from when the dialog says.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    // The settings outlive the dialog. `accountName` is who makes changes while no other name is given.
    PreferencesDialog(Settings &settings, const QString &accountName, QWidget *parent = nullptr);

    void done(int result) override; // also what was typed last is kept

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void themeChosen(Plumbline::Theme theme);
    void textSizeChosen(int points); // 0: the system's own
    void personNamed(const QString &name); // empty: the account's

private:
    void addTitle(const QString &title);
    void addField(const QString &label, QWidget *field, const QString &hint = {});
    void fitHints();
    void buildAppearance();
    void buildPerson();
    void buildPortfolios();
    void keepName();

    Settings &m_settings;
    QString m_accountName;
    QGridLayout *m_form;
    QLineEdit *m_name = nullptr;
    QList<PlainLabel *> m_hints;
};

} // namespace Plumbline
