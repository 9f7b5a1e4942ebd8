// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/jobs/jobs.h"
#include "app/jobs/journal.h"
#include "app/jobs/ledger.h"
#include "app/jobs/staging.h"
#include "app/scopes/scopes.h"
#include "app/store/history.h"
#include "tests/support/fakeservice.h"
#include "ui/context/pagecontext.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

/// What the tests of pages stand on: a service in memory, a client of it, and a window that only listens.
namespace pulsedeck::test {

class ListeningContext : public PageContext {
    Q_OBJECT
public:
    explicit ListeningContext(const QString &settingsFile) : m_settings(settingsFile, QSettings::IniFormat)
    {
        m_history.openInMemory();
    }

    void say(const Message &message) override { messages << message; }
    QSettings &uiState() override { return m_settings; }
    History &history() override { return m_history; }
    Jobs *jobs() override { return m_jobs; }
    void setJobs(Jobs &jobs) { m_jobs = &jobs; }
    void takeBack(const QString &, const WayBack &way) override { taken = way; }

    QList<Message> messages;
    std::optional<WayBack> taken; ///< What somebody wanted to be taken back.

private:
    QSettings m_settings;
    History m_history;
    Jobs *m_jobs = nullptr;
};

struct PageBench {
    PageBench()
    {
        service.signIn(client);
        ledger.openInMemory();
        context.setJobs(jobs);
    }

    Contract contract;
    FakeService service;
    Client client {contract, service.settings(), nullptr};
    Ledger ledger;
    Staging staging {ledger};
    Jobs jobs {{client, ledger, staging, resourcesOf, factOf}};
    QTemporaryDir folder;
    ListeningContext context {folder.filePath(QStringLiteral("ui.ini"))};
};

/// The button of @p inside whose text is @p text, mnemonics aside.
inline QPushButton *button(const QWidget &inside, const QString &text)
{
    for (QPushButton *one : inside.findChildren<QPushButton *>()) {
        if (QString(one->text()).remove(u'&') == text && one->isVisibleTo(&inside))
            return one;
    }
    return nullptr;
}

/// The dialog that is open above @p page; null when there is none.
template<typename Dialog = QDialog> Dialog *dialogOf(const QWidget &page)
{
    for (Dialog *one : page.findChildren<Dialog *>()) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

} // namespace pulsedeck::test
