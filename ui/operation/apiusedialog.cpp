// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operation/apiusedialog.h"

#include "ui/chart/chartview.h"
#include "ui/look/labels.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pulsedeck {

static constexpr int minutesDrawn = 60;
static constexpr int minutesPerPoint = 5;

ApiUseDialog::ApiUseDialog(Client &client, const QString &account, QWidget *window)
    : QDialog(window), m_client(client), m_layout(new QVBoxLayout(this)), m_state(textLabel()),
      m_answers(quietLabel())
{
    setObjectName(u"apiUse"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("API use of %1").arg(account));
    m_layout->setContentsMargins(20, 18, 20, 18);
    m_layout->setSpacing(12);
    m_layout->addWidget(headingLabel(windowTitle(), 1.25));
    m_layout->addWidget(quietLabel(tr("What this program sent since it was started, against what the service "
                                      "allows. Other programs of the same account are not counted.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const Client::Settings &limits = client.settings();
    m_second = makeMeter(tr("This second"), limits.requestsPerSecond, *row);
    m_minute = makeMeter(tr("This minute"), limits.requestsPerMinute, *row);
    m_day = makeMeter(tr("Last 24 hours"), limits.requestsPerDay, *row);
    m_layout->addLayout(row);
    m_layout->addWidget(m_state);
    m_layout->addWidget(m_answers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_layout->addWidget(buttons);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ApiUseDialog::follow);
    connect(&client, &Client::queueStateChanged, this, &ApiUseDialog::follow);
    m_tick.start();
    follow();
    resize(qMin(window->width() - 80, 860), qMin(window->height() - 80, 560));
}

ApiUseDialog::Meter ApiUseDialog::makeMeter(const QString &title, int limit, QLayout &row)
{
    auto *card = new QFrame;
    card->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 14);
    Meter meter {headingLabel({}, 1.4), new QProgressBar, limit};
    layout->addWidget(quietLabel(title));
    layout->addWidget(meter.value);
    layout->addWidget(meter.bar);
    meter.bar->setRange(0, qMax(1, limit));
    meter.bar->setTextVisible(false);
    meter.bar->setAccessibleName(title);
    row.addWidget(card);
    return meter;
}

void ApiUseDialog::showUsed(const Meter &meter, int used)
{
    const QLocale locale;
    meter.value->setText(tr("%1 of %2").arg(locale.toString(used), locale.toString(meter.limit)));
    meter.bar->setValue(qMin(used, meter.limit));
    meter.bar->setAccessibleDescription(meter.value->text());
}

void ApiUseDialog::follow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QueueState &state = m_client.queueState();
    showUsed(m_second, state.sentLastSecond);
    showUsed(m_minute, qMax(state.sentLastSecond, m_client.log().sentLastMinute(now)));
    showUsed(m_day, state.sentToday);
    const QLocale locale;
    m_state->setText(state.heldFor > 0
                         ? tr("The service asked to slow down: nothing is sent for %1 s.")
                               .arg(locale.toString((state.heldFor + 999) / 1000))
                         : tr("%1 waiting, %2 on their way.")
                               .arg(locale.toString(state.waiting), locale.toString(state.inFlight)));
    const auto &entries = m_client.log().entries();
    const auto failed = std::count_if(entries.begin(), entries.end(),
                                      [](const RequestLog::Entry &entry) { return entry.failed(); });
    m_answers->setText(tr("Of the last %1 answers, %2 told of a failure.")
                           .arg(locale.toString(int(entries.size())), locale.toString(int(failed))));
    draw();
}

void ApiUseDialog::draw()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<int> minutes = m_client.log().perMinute(minutesDrawn, now);
    if (m_chart && minutes == m_drawn)
        return;
    m_drawn = minutes;
    ChartData hour;
    hour.id = u"requests-per-five-minutes"_s;
    hour.title = tr("Requests in the last hour, by five minutes");
    hour.shape = ChartData::Shape::Area;
    ChartData::Series series {.name = tr("Requests"), .values = {}};
    const QDateTime present =
        QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / 60 * 60, QTimeZone::utc());
    for (int from = 0; from < minutesDrawn; from += minutesPerPoint) {
        const auto first = minutes.begin() + from;
        hour.times << present.addSecs((from + minutesPerPoint - minutesDrawn) * 60LL);
        series.values << std::accumulate(first, first + minutesPerPoint, 0);
    }
    hour.series << series;
    auto *chart = new ChartView(hour);
    if (m_chart)
        delete m_layout->replaceWidget(m_chart, chart);
    else
        m_layout->insertWidget(m_layout->count() - 1, chart, 1);
    delete std::exchange(m_chart, chart);
}

} // namespace pulsedeck
