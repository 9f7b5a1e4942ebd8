// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/emails/campaignoverview.h"

#include "app/values/convert.h"
#include "app/values/format.h"
#include "app/values/zone.h"
#include "app/vocabulary/action.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/look/tilelayout.h"
#include "ui/report/explanationdialog.h"
#include "ui/report/figureboard.h"
#include "ui/report/figurecard.h"
#include "ui/scopes/emails/countriesview.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

using emails::Standard;
using emails::Yardstick;

static const auto yardstickKey = u"emails/report/yardstick"_s;

CampaignOverview::CampaignOverview(Client &client, const QJsonValue &id, const ReportFeed &results,
                                   PageContext &context)
    : m_client(client), m_results(results), m_context(context), m_yardsticks(new QButtonGroup(this)),
      m_held(quietLabel()), m_rates(new FigureBoard(19)), m_doubt(quietLabel()),
      m_counts(new FigureBoard(19)), m_note(textLabel()), m_countries(new CountriesView(client, id, context)),
      m_column(nullptr)
{
    m_doubt->setText(
        tr("A rate above 100% means that the service counted more of the one than of the other: it "
           "counts each for itself, and some of it comes later."));
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 10, 12, 12);
    m_column->setSpacing(12);
    m_column->addWidget(makeToggle());
    for (QWidget *part : QList<QWidget *> {m_note, m_rates, m_doubt, m_counts}) {
        part->hide();
        m_column->addWidget(part);
    }
    m_column->addWidget(m_countries);
    m_column->addStretch();
    m_rates->setAccessibleName(tr("Rates"));
    m_counts->setAccessibleName(tr("Counts"));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (FigureBoard *board : {m_rates, m_counts}) {
        connect(board, &FigureBoard::opened, this, [this, board](int card) { explain(*board, card); });
        connect(board, &FigureBoard::explanationWanted, this,
                [this, board](int card) { explain(*board, card); });
    }
    connect(&results, &ReportFeed::pastChanged, this, &CampaignOverview::showPast);
}

QWidget *CampaignOverview::makeToggle()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *words = quietLabel(tr("Against"));
    words->setWordWrap(false);
    line->addWidget(words);
    const auto add = [&](Yardstick yardstick, const QString &text, const QString &name) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_yardsticks->addButton(button, int(yardstick));
        line->addWidget(button);
    };
    add(Yardstick::LastFive, tr("the avera&ge of the last five"), u"lastFive"_s);
    add(Yardstick::Previous, tr("the &one before"), u"previous"_s);
    line->addWidget(m_held, 1);
    const int chosen = m_context.uiState().value(yardstickKey, 0).toInt();
    m_yardsticks->button(chosen == 1 ? 1 : 0)->setChecked(true);
    connect(m_yardsticks, &QButtonGroup::idToggled, this, [this](int yardstick, bool on) {
        if (!on)
            return;
        m_context.uiState().setValue(yardstickKey, yardstick);
        compare();
    });
    return bar;
}

Yardstick CampaignOverview::yardstick() const
{
    return m_yardsticks->checkedId() == int(Yardstick::Previous) ? Yardstick::Previous : Yardstick::LastFive;
}

void CampaignOverview::setYardstick(Yardstick yardstick)
{
    m_yardsticks->button(int(yardstick))->setChecked(true);
}

void CampaignOverview::read()
{
    m_others = {};
    m_areAllRead = false;
    m_asked.clear();
    m_countries->read();
    readOthers(0);
}

void CampaignOverview::readOthers(int offset)
{
    Call call = emails::newestCampaigns();
    if (offset > 0)
        call.query[u"offset"_s] = offset;
    readStatistic(m_client, m_context.history(), Scope::Emails, call, Priority::Visible, this,
                  [this, offset](const Statistic &statistic) {
                      const bool isLast = !statistic.isRemembered || statistic.error.isSet();
                      if (m_others.size() > offset || statistic.json.isUndefined() || !isLast)
                          return;
                      const QJsonArray more = statistic.json.toArray();
                      for (const QJsonValue one : more)
                          m_others << one;
                      m_areAllRead = more.size() < emails::newestOfCampaigns;
                      goOnReading();
                      compare();
                  });
}

/// Page by page, until there are enough campaigns before this one.
void CampaignOverview::goOnReading()
{
    if (m_others.isEmpty() || m_areAllRead || !emails::isFinished(m_campaign))
        return;
    const Standard found =
        emails::standardFor(m_campaign, emails::finishedCampaigns(m_others), Yardstick::LastFive);
    m_areAllRead = found.names.size() >= emails::comparedCampaigns;
    if (!m_areAllRead)
        readOthers(int(m_others.size()));
}

/// The list leaves out what only a campaign itself tells, such as marks as spam: a call for each of the few.
void CampaignOverview::readInFull(const Standard &standard)
{
    for (const QString &id : standard.ids) {
        if (m_asked.contains(id))
            continue;
        m_asked << id;
        ++m_open;
        Request request =
            describe::request(Scope::Emails, {u"GET /campaigns/{id}"_s, {{u"id"_s, id.toLongLong()}}});
        request.priority = Priority::Background;
        m_client.send(request, this, [this, id](const Reply &reply) {
            --m_open;
            takeInFull(id, reply.json.isArray() ? reply.json[0] : reply.json);
        });
    }
}

void CampaignOverview::takeInFull(const QString &id, const QJsonValue &campaign)
{
    for (QJsonValueRef one : m_others) {
        QJsonObject row = one.toObject();
        if (format::toText(row["id"]) != id || !emails::campaignFigures(campaign).isKnown())
            continue;
        row["statistics"] = campaign["statistics"];
        one = row;
    }
    compare();
}

void CampaignOverview::setCampaign(const QJsonObject &campaign)
{
    m_campaign = campaign;
    const emails::CampaignFigures numbers = emails::campaignFigures(campaign);
    QList<Figure> rates;
    QList<Figure> counts;
    if (numbers.isKnown()) {
        for (const Figure &figure : emails::figures(numbers))
            (figure.kind == Kind::Percent ? rates : counts) << figure;
    }
    m_rates->setFigures(rates);
    m_counts->setFigures(counts);
    for (const FigureBoard *board : {m_rates, m_counts}) {
        for (FigureCard *card : board->cards())
            card->setPurpose(tr("Opens the explanation"));
    }
    const bool isOdd = std::any_of(rates.begin(), rates.end(), [](const Figure &rate) {
        return format::toNumber(rate.value).value_or(0) > 100;
    });
    m_doubt->setVisible(isOdd);
    showRest(m_results.report().read(campaign));
    m_countries->setVisible(numbers.isKnown());
    showPast();
    goOnReading();
    compare();
}

/// What is drawn, or why there is nothing.
void CampaignOverview::showRest(const ReportData &report)
{
    m_note->setText(report.note);
    m_note->setVisible(!report.note.isEmpty());
    delete std::exchange(m_charts, nullptr);
    if (report.charts.isEmpty())
        return;
    m_charts = new QWidget;
    auto *tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 12, m_charts);
    for (const ChartData &chart : report.charts) {
        auto *view = new ChartView(chart);
        tiles->addWidget(view);
        connect(view, &ChartView::said, this, [this](const QString &text, bool good) {
            m_context.say({.text = text, .tone = good ? Message::Tone::Good : Message::Tone::Bad});
        });
    }
    m_column->insertWidget(m_column->indexOf(m_countries), m_charts);
}

QString CampaignOverview::verdict() const
{
    if (m_campaign.isEmpty())
        return {};
    const Standard standard =
        emails::standardFor(m_campaign, emails::finishedCampaigns(m_others), yardstick());
    // Before the others are known nothing is said of them.
    return standard.names.isEmpty() && !m_areAllRead && emails::isFinished(m_campaign)
        ? QString()
        : emails::verdictOn(m_campaign, standard, yardstick());
}

void CampaignOverview::compare()
{
    const Standard standard =
        emails::standardFor(m_campaign, emails::finishedCampaigns(m_others), yardstick());
    if (m_areAllRead)
        readInFull(standard);
    for (FigureCard *card : m_rates->cards())
        card->setNote(emails::standing(card->figure(), standard, yardstick()),
                      emails::toneOfStanding(card->figure(), standard));
    for (QAbstractButton *button : m_yardsticks->buttons())
        button->setEnabled(!standard.names.isEmpty());
    QStringList names;
    for (const QString &name : standard.names)
        names << format::harmlessLine(name);
    const QString listed = QLocale().createSeparatedList(names);
    m_held->setText(m_open > 0
                        ? tr("%1 (%Ln call(s) still tell more of them)", nullptr, int(m_open)).arg(listed)
                        : listed);
    m_held->setToolTip(plainToolTip(names.join(u'\n')));
    emit verdictChanged();
}

void CampaignOverview::showPast()
{
    m_counts->setPast(m_results.past(), format::today().addDays(-1));
}

void CampaignOverview::explain(const FigureBoard &board, int card)
{
    (new ExplanationDialog(board.cards().at(card)->figure(), m_results, format::today().addDays(-1),
                           m_context, window()))
        ->open();
}

} // namespace pulsedeck
