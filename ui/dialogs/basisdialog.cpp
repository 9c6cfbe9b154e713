// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/basisdialog.h"

#include "core/words/valuewords.h"
#include "ui/support/datefield.h"

#include <QComboBox>

namespace Plumbline {

BasisDialog::BasisDialog(const QString &subject, const Basis &basis, QWidget *parent)
    : RecordDialog(tr("How it is known"), subject, parent)
    , m_proof(addChoice(tr("&It was"), QStringLiteral("basisProofBox"),
          {proofWord(Proof::Unstated), proofWord(Proof::Said), proofWord(Proof::Shown), proofWord(Proof::Tested)},
          int(basis.proof)))
    , m_by(addLine(tr("&By"), QStringLiteral("basisByEdit"), basis.by))
    , m_on(addDay(tr("&On"), QStringLiteral("basisOnEdit"), basis.on))
    , m_source(addLine(tr("&What was shown"), QStringLiteral("basisSourceEdit"), basis.source))
{
    setObjectName(QStringLiteral("basisDialog"));
    m_source->setPlaceholderText(tr("A link, or the name of a document"));
    addButtons(tr("Keep this"), QStringLiteral("basisButton"));
}

Basis BasisDialog::basis() const
{
    return {
        Proof(m_proof->currentIndex()), m_by->text().simplified(), m_on->date().value_or(QDate()), m_source->text().simplified()};
}

QString BasisDialog::lacking() const
{
    return {};
}

} // namespace Plumbline
