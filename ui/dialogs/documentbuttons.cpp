// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/documentbuttons.h"

#include "ui/support/plainlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace Plumbline {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentButtons)
};

} // namespace

DocumentButtons documentButtons(
    QDialog &dialog, const QString &copy, const QString &name, const std::function<void(FileForm)> &save)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QPushButton *copyIt = box->addButton(copy, QDialogButtonBox::ActionRole);
    QPushButton *others = box->addButton(Words::tr("&Other formats"), QDialogButtonBox::ActionRole);
    QPushButton *pdf = box->addButton(Words::tr("Save as P&DF…"), QDialogButtonBox::ActionRole);
    copyIt->setObjectName(QStringLiteral("copy%1Button").arg(name));
    others->setObjectName(QStringLiteral("save%1OthersButton").arg(name));
    pdf->setObjectName(QStringLiteral("save%1PdfButton").arg(name));
    pdf->setDefault(true);
    auto *menu = new QMenu(others);
    menu->addAction(Words::tr("We&b page…"), &dialog, [save] { save(FileForm::Html); });
    menu->addAction(Words::tr("&Markdown…"), &dialog, [save] { save(FileForm::Markdown); });
    others->setMenu(menu);
    auto *said = new PlainLabel;
    said->setObjectName(name.toLower() + QStringLiteral("Said"));
    said->setTone(PlainLabel::Tone::Quiet);
    said->setFlow(PlainLabel::Flow::Wrapped);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(said, 1);
    layout->addWidget(box);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(pdf, &QPushButton::clicked, &dialog, [save] { save(FileForm::Pdf); });
    return {row, copyIt, menu, {copyIt, others, pdf}, said};
}

} // namespace Plumbline
