// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/verifier_service/checkedmodel.h"

#include "app/values/addresses.h"
#include "app/values/convert.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

CheckedModel::CheckedModel(const AddressChecks &checks, QObject *parent)
    : QAbstractTableModel(parent), m_checks(checks)
{
    connect(&checks, &AddressChecks::changed, this,
            [this](int row) { emit dataChanged(index(row, 0), index(row, Found)); });
}

void CheckedModel::reset()
{
    beginResetModel();
    endResetModel();
}

int CheckedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_checks.addresses().size());
}

int CheckedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Found + 1;
}

/// Not by colour alone, and none for what is as it should be.
static QIcon signFor(Tone tone)
{
    const QPalette palette = QApplication::palette();
    switch (tone) {
    case Tone::Bad:
        return icon(u"error"_s, toneColour(tone, palette));
    case Tone::Warning:
        return icon(u"warning"_s, toneColour(tone, palette));
    case Tone::Good:
        return icon(u"good"_s, toneColour(tone, palette));
    case Tone::Busy:
        return icon(u"busy"_s, toneColour(tone, palette));
    case Tone::Neutral:
        break;
    }
    return {};
}

QVariant CheckedModel::data(const QModelIndex &index, int role) const
{
    const auto &address = m_checks.addresses().at(index.row());
    if (role == StatusRole)
        return QString::number(address.isChecked() ? address.status : 0);
    if (role == Qt::DecorationRole && index.column() == Outcome)
        return signFor(verifier_service::outcomeOf(address).tone);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Address:
        return format::harmlessLine(addresses::shown(address.address));
    case Outcome:
        return verifier_service::outcomeOf(address).text;
    case Found:
        return format::harmlessLine(verifier_service::findings(address));
    }
    return {};
}

QVariant CheckedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Outcome:
        return tr("Outcome");
    case Found:
        return tr("What was found");
    }
    return {};
}

} // namespace pulsedeck
