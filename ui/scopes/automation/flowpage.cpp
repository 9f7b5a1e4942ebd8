// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scopes/automation/flowpage.h"

#include "app/files/filetable.h"
#include "app/rows/pagereader.h"
#include "app/scopes/automation/elementreport.h"
#include "app/values/format.h"
#include "ui/context/pagecontext.h"
#include "ui/files/fileexport.h"
#include "ui/look/buttonkey.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/report/pasttext.h"
#include "ui/report/reportview.h"
#include "ui/scopes/automation/stepdelegate.h"

#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

FlowPage::FlowPage(Client &client, const Resource &elements, PageContext &context, QWidget *parent)
    : QWidget(parent), m_client(client), m_context(context), m_resource(elements), m_sentence(textLabel()),
      m_age(quietLabel()), m_error(new ErrorBox), m_list(new QListWidget),
      m_reports(new ReportView(client, elements.scope, context))
{
    setAccessibleName(elements.title);
    m_list->setAccessibleName(elements.title);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *refresh = new QPushButton(icon(u"refresh"_s), tr("&Refresh"));
    addKeys(*refresh, QKeySequence::Refresh);
    auto *file = new QPushButton(icon(u"export"_s), tr("Save as a f&ile…"));
    const QKeySequence exportKeys(Qt::CTRL | Qt::Key_E);
    addKeys(*file, exportKeys);
    file->setToolTip(
        tr("Saves the elements with their figures (%1)").arg(exportKeys.toString(QKeySequence::NativeText)));
    connect(file, &QPushButton::clicked, this, &FlowPage::saveFile);
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(elements.title, 1.3), 1);
    m_age->setWordWrap(false);
    head->addWidget(m_age);
    head->addWidget(file);
    head->addWidget(refresh);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_reports);
    splitter->setSizes({550, 450});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(
        quietLabel(tr("Elements stand in the order of how many people came to them: the service does "
                      "not tell how they are connected.")));
    layout->addWidget(m_error);
    layout->addWidget(splitter, 1);
    connect(refresh, &QPushButton::clicked, this, &FlowPage::refresh);
    connect(m_error, &ErrorBox::actionTriggered, this, &FlowPage::refresh);
    m_error->retryWhenBack(client);
    connect(m_list, &QListWidget::currentRowChanged, this, &FlowPage::choose);
}

void FlowPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_asked, true))
        refresh();
}

void FlowPage::refresh()
{
    readStatistic(m_client, m_context.history(), m_resource.scope, *m_resource.list, Priority::Visible, this,
                  [this](const Statistic &statistic) { takeFlow(statistic); });
}

void FlowPage::takeFlow(const Statistic &statistic)
{
    const bool isThere = !statistic.json.isUndefined();
    const ApiError odd = isThere ? shapeOf(statistic.json) : ApiError();
    const ApiError error = statistic.error.isSet() ? statistic.error : odd;
    m_error->setVisible(error.isSet());
    if (error.isSet())
        m_error->show(error, {}, tr("&Try again"));
    if (!isThere || odd.isSet())
        return;
    m_flow = statistic.json;
    m_age->setText(ageText(statistic.readAt));
    draw();
    // Also without the service: what is remembered of the elements.
    if (!statistic.isRemembered || statistic.error.isSet())
        readElements();
}

/// Set when there is no list of elements in @p answer.
ApiError FlowPage::shapeOf(const QJsonValue &answer) const
{
    const Operation *operation = m_client.contract().find(m_resource.scope, m_resource.list->operation);
    return PageReader(*operation, std::make_shared<const Resource>(m_resource), {}).read(answer)->error;
}

/// Each element has figures of its own; one that fails leaves the others alone.
void FlowPage::readElements()
{
    const QList<automation::FlowStep> steps = m_chain.steps;
    for (const automation::FlowStep &step : steps) {
        for (const Report &report : automation::elementReports(step.element)) {
            readStatistic(m_client, m_context.history(), m_resource.scope, report.call, Priority::Visible,
                          this, [this, id = format::toText(step.element["id"])](const Statistic &statistic) {
                              if (!statistic.json.isUndefined())
                                  m_statistics[id] = statistic.json["data"];
                              draw();
                          });
        }
    }
}

void FlowPage::draw()
{
    m_chain = automation::flowChain(m_flow, m_statistics);
    QString sentence = m_chain.steps.isEmpty() ? m_resource.emptyText : automation::narrowestWords(m_chain);
    if (m_chain.unreadable > 0)
        sentence =
            QStringList {sentence, tr("%Ln element(s) could not be read.", nullptr, m_chain.unreadable)}
                .join(u' ')
                .trimmed();
    m_sentence->setText(sentence);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int i = 0; i < m_chain.steps.size(); ++i) {
        const automation::FlowStep &step = m_chain.steps.at(i);
        auto *item = new QListWidgetItem(automation::words(step), m_list);
        item->setToolTip(plainToolTip(item->text()));
        item->setData(StepDelegate::KindRole, step.kind);
        item->setData(StepDelegate::NameRole, step.name);
        if (step.reached)
            item->setData(StepDelegate::ReachedRole, *step.reached);
        if (step.ofStart)
            item->setData(StepDelegate::OfStartRole, *step.ofStart);
        if (step.lost)
            item->setData(StepDelegate::LostRole, *step.lost);
        item->setData(StepDelegate::NarrowestRole, i == m_chain.narrowest);
        if (format::toText(step.element["id"]) == m_chosen)
            m_list->setCurrentRow(i);
    }
    if (m_chosen.isEmpty() && !m_chain.steps.isEmpty()) {
        m_list->setCurrentRow(0);
        choose(0);
    }
}

void FlowPage::choose(int step)
{
    if (step < 0 || step >= m_chain.steps.size())
        return;
    const QJsonObject element = m_chain.steps.at(step).element;
    const QString id = format::toText(element["id"]);
    if (id == m_chosen)
        return;
    m_chosen = id;
    m_reports->setReports(automation::elementReports(element));
}

/// What is not known stays empty in it.
void FlowPage::saveFile()
{
    FileTable table {.title = m_resource.title};
    table.columns = {describe::text(u"kind"_s, tr("Element")),
                     describe::text(u"name"_s, tr("Content")),
                     describe::count(u"reached"_s, tr("People who came")),
                     describe::percent(u"of-start"_s, tr("Share of those at the start")),
                     describe::count(u"lost"_s, tr("Fewer than at the step before")),
                     describe::percent(u"lost-share"_s, tr("Share fewer"))};
    for (const automation::FlowStep &step : std::as_const(m_chain.steps)) {
        QJsonObject row {{u"kind"_s, step.kind}, {u"name"_s, step.name}};
        const auto add = [&row](const QString &key, const std::optional<double> &value) {
            if (value)
                row[key] = *value;
        };
        add(u"reached"_s, step.reached);
        add(u"of-start"_s, step.ofStart);
        add(u"lost"_s, step.lost);
        add(u"lost-share"_s, step.lostShare);
        table.order << table.rows.size();
        table.rows.append(row);
    }
    offerTable(table, m_context, *this);
}

} // namespace pulsedeck
