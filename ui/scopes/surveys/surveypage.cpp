// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/surveys/surveypage.h"

#include "app/values/convert.h"
#include "app/values/zone.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/labels.h"
#include "ui/look/tilelayout.h"
#include "ui/notice/errorbox.h"
#include "ui/report/figureboard.h"
#include "ui/scopes/surveys/surveyrows.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SurveyPage::SurveyPage(Client &client, const Survey &survey, PageContext &context, QWidget *parent)
    : RoomPage(parent), m_survey(survey), m_context(context), m_surveying(client, survey),
      m_options(new QComboBox), m_effort(quietLabel()), m_read(new QPushButton(tr("&Read"))),
      m_stop(new QPushButton(tr("&Stop"))), m_progress(new QProgressBar), m_error(new ErrorBox),
      m_outcome(new QWidget), m_sentence(headingLabel({}, 1.1)), m_partial(textLabel()),
      m_figures(new FigureBoard), m_rows(new SurveyRows(survey, context))
{
    setAccessibleName(survey.page.title);
    auto *scroll = new QScrollArea;
    scroll->setWidget(makeOutcome());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(headingLabel(survey.page.title, 1.3));
    layout->addWidget(quietLabel(survey.about));
    layout->addWidget(makeHead());
    layout->addWidget(m_progress);
    layout->addWidget(m_error);
    layout->addWidget(scroll, 1);
    m_error->hide();
    m_outcome->hide();
    setFocusProxy(m_read);
    connect(m_options, &QComboBox::currentIndexChanged, this, &SurveyPage::sayEffort);
    connect(m_read, &QPushButton::clicked, this, [this] { m_surveying.start(choice()); });
    connect(m_stop, &QPushButton::clicked, &m_surveying, &Surveying::stop);
    connect(&m_surveying, &Surveying::progressed, this, &SurveyPage::follow);
    connect(&m_surveying, &Surveying::finished, this, &SurveyPage::conclude);
    connect(m_rows, &SurveyRows::opened, this, [this](const QJsonObject &row) {
        if (const std::optional<Resource> there = m_survey.opens(row))
            emit resourceOpened(*there);
    });
    sayEffort();
    follow();
}

QWidget *SurveyPage::makeHead()
{
    for (const SurveyOption &option : m_survey.options)
        m_options->addItem(option.text, option.value);
    m_options->setAccessibleName(tr("What is read"));
    m_read->setObjectName(u"read"_s);
    m_stop->setObjectName(u"stop"_s);
    m_read->setDefault(true);
    m_stop->setAutoDefault(false);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the reading"));
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->addWidget(m_options);
    line->addWidget(m_read);
    line->addWidget(m_stop);
    line->addWidget(m_effort, 1);
    return head;
}

QWidget *SurveyPage::makeOutcome()
{
    m_sentence->setWordWrap(true);
    m_content = new QVBoxLayout(m_outcome);
    m_content->setContentsMargins({});
    m_content->setSpacing(10);
    m_content->addWidget(m_sentence);
    m_content->addWidget(m_partial);
    m_content->addWidget(m_figures);
    m_content->addWidget(m_rows, 1);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(m_outcome, 1);
    return content;
}

SurveyChoice SurveyPage::choice() const
{
    return {m_options->currentData().toInt(), format::today()};
}

/// What it takes is said before anything is asked.
void SurveyPage::sayEffort()
{
    QString words = tr("Takes %Ln call(s).", nullptr, int(m_survey.calls(choice()).size()));
    if (!m_survey.moreText.isEmpty())
        words += u' '
            + tr("Further calls: %1; at most %2 in all.")
                  .arg(m_survey.moreText, QLocale().toString(m_survey.most));
    m_effort->setText(words);
}

void SurveyPage::follow()
{
    const bool isRunning = m_surveying.isRunning();
    m_read->setVisible(!isRunning);
    m_stop->setVisible(isRunning);
    m_options->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, qMax(1, m_surveying.asked()));
    m_progress->setValue(m_surveying.done());
    if (isRunning)
        m_effort->setText(
            tr("%1 of %2 calls answered")
                .arg(QLocale().toString(m_surveying.done()), QLocale().toString(m_surveying.asked())));
}

void SurveyPage::conclude()
{
    follow();
    sayEffort();
    const SurveyData told = m_surveying.data();
    const ApiError &error = m_surveying.error();
    m_error->setVisible(error.isSet());
    if (error.isSet())
        m_error->show(error);
    m_sentence->setText(format::harmless(told.sentence));
    m_partial->setText(m_surveying.whyPartial());
    m_partial->setVisible(m_surveying.isPartial());
    m_figures->setFigures(told.figures);
    m_figures->setVisible(!told.figures.isEmpty());
    addCharts(told.charts);
    m_rows->show(told);
    m_rows->setVisible(!told.rows.isEmpty());
    m_outcome->show();
    m_read->setText(tr("&Read again"));
}

void SurveyPage::addCharts(const QList<SurveyChart> &charts)
{
    delete m_charts;
    m_charts = new QWidget;
    auto *tiles = new TileLayout(fontMetrics().averageCharWidth() * 52, 12, m_charts);
    for (qsizetype place = 0; place < charts.size(); ++place) {
        if (charts.at(place).chart.isEmpty())
            continue;
        auto *view = new ChartView(charts.at(place).chart);
        tiles->addWidget(view);
        connect(view, &ChartView::opened, this, [this, place](qsizetype at) {
            m_rows->choose(place, at);
            m_rows->table().setFocus();
        });
        connect(view, &ChartView::said, this, [this](const QString &text, bool good) {
            m_context.say({.text = text, .tone = good ? Message::Tone::Good : Message::Tone::Bad});
        });
    }
    m_content->insertWidget(m_content->indexOf(m_rows), m_charts);
}

} // namespace pulsedeck
