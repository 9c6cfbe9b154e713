// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferencesdialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/dialogs/formlabel.h"
#include "ui/support/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace Plumbline {

namespace {

constexpr int lettersOfField = 36;

// From "as the system is set" it goes to the sizes next to the system's.
class TextSizeBox : public QSpinBox
{
public:
    void stepBy(int steps) override
    {
        if (value() == minimum())
            setValue(qRound(QApplication::font().pointSizeF()) + steps);
        else
            QSpinBox::stepBy(steps);
    }
};

void setUp(QSpinBox &field, int from, int to, int value, const QString &objectName)
{
    field.setObjectName(objectName);
    field.setRange(from, to);
    field.setValue(value);
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings &settings, const QString &accountName, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_accountName(accountName)
    , m_form(new QGridLayout)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    m_form->setHorizontalSpacing(Space::group);
    m_form->setVerticalSpacing(Space::related);
    buildAppearance();
    buildPerson();
    buildPortfolios();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::page, Space::page, Space::page, Space::page);
    column->setSpacing(Space::page);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(closeButton(*this));
    fitHints();
}

// In a dialog that takes what its content asks for, a wrapped sentence has the height that it needs only if told.
void PreferencesDialog::fitHints()
{
    const int width = fontMetrics().averageCharWidth() * lettersOfField;
    m_form->setColumnMinimumWidth(1, width);
    for (PlainLabel *hint : std::as_const(m_hints))
        hint->setFixedSize(width, hint->heightForWidth(width));
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHints();
}

void PreferencesDialog::addTitle(const QString &title)
{
    auto *label = new PlainLabel(title, TextSize::Section);
    label->setContentsMargins(0, m_form->rowCount() > 1 ? Space::group : 0, 0, 0);
    m_form->addWidget(label, m_form->rowCount(), 0, 1, 2);
}

void PreferencesDialog::addField(const QString &label, QWidget *field, const QString &hint)
{
    const int row = m_form->rowCount();
    m_form->addWidget(formLabel(label, field), row, 0);
    m_form->addWidget(field, row, 1);
    if (hint.isEmpty())
        return;
    auto *said = new PlainLabel(hint);
    said->setTone(PlainLabel::Tone::Quiet);
    said->setFlow(PlainLabel::Flow::Wrapped);
    field->setAccessibleDescription(hint);
    m_form->addWidget(said, row + 1, 1);
    m_hints += said;
}

void PreferencesDialog::buildAppearance()
{
    addTitle(tr("Appearance"));
    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("languageBox"));
    language->addItem(tr("As the system is set"), QString());
    for (const QLocale::Language known : {QLocale::English, QLocale::German}) {
        const QLocale locale(known);
        language->addItem(
            locale.nativeLanguageName().section(QLatin1Char(' '), -1), QLocale(known).name().section(QLatin1Char('_'), 0, 0));
    }
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    addField(tr("&Language"), language, tr("Takes effect when Plumbline starts next."));
    connect(language, &QComboBox::currentIndexChanged, this,
        [this, language] { m_settings.setLanguage(language->currentData().toString()); });

    auto *theme = new QComboBox;
    theme->setObjectName(QStringLiteral("themeBox"));
    theme->addItems({tr("As the system is set"), tr("Light"), tr("Dark")}); // as Theme
    theme->setCurrentIndex(int(m_settings.theme()));
    addField(tr("&Colors"), theme);
    connect(theme, &QComboBox::currentIndexChanged, this, [this](int chosen) { Q_EMIT themeChosen(Theme(chosen)); });

    auto *size = new TextSizeBox;
    setUp(*size, minTextSize - 1, maxTextSize, m_settings.textSize(), QStringLiteral("textSizeBox"));
    size->setSpecialValueText(tr("As the system is set"));
    size->setSuffix(tr(" points", "after a size of text"));
    addField(tr("&Text size"), size);
    connect(
        size, &QSpinBox::valueChanged, this, [this](int points) { Q_EMIT textSizeChosen(points < minTextSize ? 0 : points); });
}

void PreferencesDialog::buildPerson()
{
    addTitle(tr("You"));
    m_name = new QLineEdit(m_settings.personName());
    m_name->setObjectName(QStringLiteral("personNameEdit"));
    m_name->setPlaceholderText(m_accountName);
    addField(tr("Your &name"), m_name, tr("Stands beside your changes in the history, from now on."));
    connect(m_name, &QLineEdit::editingFinished, this, &PreferencesDialog::keepName);
}

void PreferencesDialog::buildPortfolios()
{
    addTitle(tr("Portfolios"));
    auto *start = new QComboBox;
    start->setObjectName(QStringLiteral("startStoreBox"));
    start->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    start->addItem(tr("The portfolio that was open last"), QString());
    QStringList paths = m_settings.recentStores();
    if (const QString chosen = m_settings.startStore(); !chosen.isEmpty() && !paths.contains(chosen))
        paths.prepend(chosen);
    for (const QString &path : std::as_const(paths)) {
        start->addItem(QFileInfo(path).completeBaseName(), path);
        start->setItemData(start->count() - 1, plainToolTip(QDir::toNativeSeparators(path)), Qt::ToolTipRole);
    }
    start->setCurrentIndex(std::max(0, start->findData(m_settings.startStore())));
    addField(tr("&Open at the start"), start);
    connect(start, &QComboBox::currentIndexChanged, this,
        [this, start] { m_settings.setStartStore(start->currentData().toString()); });

    auto *backups = new QSpinBox;
    setUp(*backups, Settings::minDailyBackups, Settings::maxDailyBackups, m_settings.dailyBackups(),
        QStringLiteral("dailyBackupsBox"));
    addField(tr("&Daily copies kept"), backups,
        tr("One for each day on which something changed, in a folder beside the portfolio. Takes effect when a portfolio is "
           "opened next."));
    connect(backups, &QSpinBox::valueChanged, this, [this](int days) { m_settings.setDailyBackups(days); });
}

void PreferencesDialog::keepName()
{
    const QString name = m_name->text().simplified();
    if (name == m_settings.personName())
        return;
    m_settings.setPersonName(name);
    Q_EMIT personNamed(name);
}

void PreferencesDialog::done(int result)
{
    keepName();
    QDialog::done(result);
}

} // namespace Plumbline
