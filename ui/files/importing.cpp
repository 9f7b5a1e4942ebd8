// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/importing.h"

#include "app/files/importrun.h"
#include "ui/context/pagecontext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pulsedeck {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(pulsedeck::Importing)
};
} // namespace

QString importOutcome(const ImportRun &run)
{
    using Outcome = ImportLine::Outcome;
    const int failed = run.count(Outcome::NotArrived);
    const int unknown = run.count(Outcome::Waiting);
    QStringList sentences {Tr::tr("%Ln contact(s) were imported.", nullptr, run.count(Outcome::Arrived))};
    if (failed > 0)
        sentences << Tr::tr("%Ln did not get into the list.", "contacts", failed);
    if (unknown > 0)
        sentences << Tr::tr("%Ln were sent but could not be read back.", "contacts", unknown);
    if (run.error().isSet())
        sentences << run.error().summary();
    return sentences.join(u' ');
}

void followImport(ImportRun *run, PageContext &context)
{
    const QString id = u"import %1"_s.arg(quintptr(run));
    QObject::connect(run, &ImportRun::progressed, &context, [=, &context](int done, int total) {
        context.showWork(
            {.id = id, .text = Tr::tr("Importing contacts"), .done = done, .total = total, .cancel = [run] {
                 run->stop();
             }});
    });
    QObject::connect(run, &ImportRun::finished, &context, [=, &context] {
        context.endWork(id);
        const bool isWhole = run->count(ImportLine::Outcome::Arrived) == run->toSend();
        context.say({.text = importOutcome(*run),
                     .tone = isWhole ? Message::Tone::Good : Message::Tone::Warning,
                     .error = run->error()});
        run->deleteLater();
    });
}

} // namespace pulsedeck
