// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/vocabulary/request.h"

#include <QHash>

/// One thing that takes several calls: later requests of an action take values from the answers of earlier
/// ones, such as the id of what was just made. A request says so by a stand-in where the value belongs.
namespace pulsedeck {

/// Stands for what the answer to the request with that place in the chain tells at the dotted @p path.
QString answerOf(int step, const QString &path);

/// What answers told, by stand-in.
using Told = QHash<QString, QJsonValue>;
/// The stand-ins in @p request.
QStringList standInsOf(const Request &request);
/// The place in the chain of the request whose answer @p standIn stands for.
int stepOf(const QString &standIn);
/// What @p answer tells for @p standIn; Undefined when it does not.
QJsonValue toldBy(const QJsonValue &answer, const QString &standIn);
/// @p request with what was told; what was not is still stood for.
Request filled(Request request, const Told &told);

} // namespace pulsedeck
