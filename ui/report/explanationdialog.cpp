// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/explanationdialog.h"

#include "app/scopes/scopes.h"
#include "app/values/convert.h"
#include "app/values/zone.h"
#include "app/vocabulary/columntext.h"
#include "ui/chart/chartview.h"
#include "ui/context/pagecontext.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/report/pasttext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace pulsedeck {

ExplanationDialog::ExplanationDialog(const Figure &figure, const ReportFeed &feed, const QDate &day,
                                     PageContext &context, QWidget *parent)
    : QDialog(parent), m_figure(figure), m_context(context), m_trend(new QStackedWidget)
{
    setObjectName(u"explanation"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About “%1”").arg(format::harmlessLine(figure.title)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    const QString title = feed.report().title;
    layout->addWidget(quietLabel(title == figure.title ? title : u"%1 › %2"_s.arg(title, figure.title)));
    layout->addWidget(headingLabel(format::figure(figure), 1.7));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(6);
    form->setHorizontalSpacing(16);
    addFacts(*form, feed, day);
    layout->addLayout(form);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(tr("More about the figure"));
    //: The course of a figure over time.
    tabs->addTab(m_trend, tr("&Trend"));
    //: What the service answered, unchanged.
    tabs->addTab(makeAnswer(feed.statistic().json), tr("&Raw answer"));
    layout->addWidget(tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 110, fontMetrics().height() * 33);

    showTrend(feed.past().trend(figure.key));
    context.history().readings(feed.scope(), feed.report().call, QDateTime::fromMSecsSinceEpoch(0), this,
                               [this, report = feed.report()](const QList<Reading> &readings) {
                                   showTrend(Past(report, readings).trend(m_figure.key));
                               });
}

void ExplanationDialog::addFacts(QFormLayout &form, const ReportFeed &feed, const QDate &day)
{
    const auto add = [&form](const QString &title, const QString &text) {
        QLabel *label = quietLabel(title);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        QLabel *value = textLabel(text);
        value->setAccessibleName(u"%1: %2"_s.arg(title, text));
        form.addRow(label, value);
    };
    if (!m_figure.explanation.isEmpty())
        add(tr("What it is"), m_figure.explanation);
    else if (!valueAt(feed.statistic().json, m_figure.key).isUndefined() && !m_figure.key.isEmpty())
        add(tr("What it is"), tr("The service works it out itself."));
    else
        add(tr("What it is"), tr("Worked out from the raw answer."));
    add(tr("Source"), factOf(feed.scope(), feed.report().call.operation).name);
    const QDateTime readAt = feed.statistic().readAt;
    add(tr("Read"), u"%1 (%2)"_s.arg(ageText(readAt), format::momentText(readAt)));
    if (const auto change = feed.past().change(m_figure.key, day, format::zone()))
        add(tr("Change"), changeInFull(*change, m_figure));
}

static QString inIndentedText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson());
    return format::toText(value);
}

QWidget *ExplanationDialog::makeAnswer(const QJsonValue &answer)
{
    // A text box takes seconds to lay out more.
    constexpr int enough = 200'000;
    const QString full = inIndentedText(answer);
    auto *text = new QPlainTextEdit(full.left(enough));
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(tr("What the service answered"));
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy the answer"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [full] { QGuiApplication::clipboard()->setText(full); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(text, 1);
    if (full.size() > enough)
        layout->addWidget(quietLabel(tr("Only the beginning is shown. All of it can be copied.")));
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return page;
}

void ExplanationDialog::showTrend(const ChartData &trend)
{
    delete m_trend->currentWidget();
    if (trend.times.size() < 2) {
        QLabel *nothing = quietLabel(
            m_figure.key.isEmpty() ? tr("This figure has no trend.")
                                   : tr("There is no trend yet. SendPulse tells figures as they are now; "
                                        "Pulsedeck remembers each reading, and the second one begins "
                                        "the line."));
        nothing->setAlignment(Qt::AlignCenter);
        nothing->setMargin(24);
        m_trend->addWidget(nothing);
        return;
    }
    auto *view = new ChartView(trend);
    m_trend->addWidget(view);
    connect(view, &ChartView::said, this, [this](const QString &text, bool good) {
        m_context.say({.text = text, .tone = good ? Message::Tone::Good : Message::Tone::Bad});
    });
}

} // namespace pulsedeck
