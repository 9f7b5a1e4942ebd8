// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody types into a form, until the program is killed or told to end. Says "typed", and "kept" once it
// lies in the ledger. Arguments: file, key in hex, id of the form, what is typed.

#include "app/jobs/drafts.h"
#include "app/jobs/ledger.h"
#include "app/vocabulary/action.h"
#include "ui/form/fieldinput.h"
#include "ui/form/formdialog.h"
#include "ui/form/formrow.h"
#include "ui/shell/farewell.h"

#include <QApplication>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace pulsedeck;
using namespace Qt::StringLiterals;

static void say(const char *word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Farewell farewell(application, std::chrono::seconds(60));
    QThread storage;
    storage.start();
    int code = 1;
    {
        Ledger ledger(&storage);
        Drafts drafts(ledger);
        FormDialog dialog(u"Form"_s, {u"Send"_s}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.setForm({describe::line(u"text"_s, u"Text"_s)});
        dialog.keepDraft(drafts, arguments.at(3));
        QTimer look;
        look.setInterval(10);
        QObject::connect(&look, &QTimer::timeout, &ledger, [&] {
            ledger.records(u"draft"_s, &ledger, [](const QHash<QString, QJsonObject> &found) {
                if (!found.isEmpty())
                    say("kept");
            });
        });
        QObject::connect(&drafts, &Drafts::loaded, &dialog, [&] {
            dialog.findChild<FormRow *>()->input()->setValue(arguments.at(4));
            say("typed");
            look.start();
        });
        ledger.open(arguments.at(1), QByteArray::fromHex(arguments.at(2).toLatin1()));
        drafts.load();
        dialog.show();
        code = application.exec();
    }
    // What is asked of the thread at last is still done.
    QObject last;
    last.moveToThread(&storage);
    QMetaObject::invokeMethod(
        &last, [&storage] { storage.quit(); }, Qt::QueuedConnection);
    storage.wait();
    return code;
}
