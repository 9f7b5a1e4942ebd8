// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/queuestatus.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

QueueStatus::QueueStatus(QWidget *parent)
    : QWidget(parent), m_state(new QLabel), m_offlineSign(new QLabel), m_offlineText(new QLabel),
      m_workText(new QLabel), m_progress(new QProgressBar), m_cancel(new QToolButton)
{
    for (QLabel *label : {m_state, m_offlineText, m_workText})
        label->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(u"close"_s));
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_works.isEmpty() && m_works.last().cancel)
            m_works.last().cancel();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(8);
    for (QWidget *widget :
         QList<QWidget *> {m_workText, m_progress, m_cancel, m_offlineSign, m_offlineText, m_state})
        layout->addWidget(widget);
    retranslate();
    showTopWork();
    setOffline(false);
}

void QueueStatus::follow(Client *client)
{
    if (m_client)
        m_client->disconnect(this);
    m_client = client;
    setOffline(false);
    showState();
    if (!client)
        return;
    connect(client, &Client::queueStateChanged, this, &QueueStatus::showState);
    // Status 0 means that no answer came at all.
    connect(client, &Client::exchanged, this,
            [this](const QByteArray &, const QString &, int status, int) { setOffline(status == 0); });
}

QString QueueStatus::words(const QueueState &state)
{
    if (state.heldFor > 0)
        return tr("Slowed by the service, %1 s").arg((state.heldFor + 999) / 1000);
    if (state.waiting > 0)
        return tr("%Ln request(s) waiting", nullptr, state.waiting);
    if (state.inFlight > 0)
        return tr("Waiting for %Ln answer(s)", nullptr, state.inFlight);
    return tr("Nothing waiting");
}

void QueueStatus::showState()
{
    m_state->setText(m_client ? words(m_client->queueState()) : QString());
}

void QueueStatus::setOffline(bool offline)
{
    m_offline = offline;
    m_offlineSign->setVisible(offline);
    m_offlineText->setVisible(offline);
    if (offline) {
        const int size = fontMetrics().height();
        m_offlineSign->setPixmap(icon(u"offline"_s, themeOf(palette()).warning).pixmap(size, size));
    }
}

void QueueStatus::showWork(const Work &work)
{
    for (Work &known : m_works) {
        if (known.id == work.id) {
            known = work;
            return showTopWork();
        }
    }
    m_works.append(work);
    showTopWork();
}

void QueueStatus::endWork(const QString &id)
{
    m_works.removeIf([&id](const Work &work) { return work.id == id; });
    showTopWork();
}

void QueueStatus::showTopWork()
{
    const bool any = !m_works.isEmpty();
    m_workText->setVisible(any);
    m_progress->setVisible(any);
    m_cancel->setVisible(any && m_works.last().cancel);
    if (!any)
        return;
    const Work &work = m_works.last();
    m_workText->setText(work.text);
    m_progress->setAccessibleName(work.text);
    // A progress bar counts in int; permille is as fine as its pixels.
    m_progress->setRange(0, work.total > 0 ? 1000 : 0);
    m_progress->setValue(work.total > 0 ? int(work.done * 1000 / work.total) : 0);
}

void QueueStatus::retranslate()
{
    m_offlineText->setText(tr("The service cannot be reached"));
    m_cancel->setToolTip(tr("Stop this work"));
    m_cancel->setAccessibleName(tr("Stop this work"));
    showState();
}

void QueueStatus::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setOffline(m_offline);
    QWidget::changeEvent(event);
}

} // namespace pulsedeck
