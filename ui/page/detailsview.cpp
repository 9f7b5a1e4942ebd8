// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/detailsview.h"

#include "app/store/history.h"
#include "app/table/celloverlay.h"
#include "app/table/names.h"
#include "app/vocabulary/answershape.h"
#include "app/vocabulary/columntext.h"
#include "ui/look/codebox.h"
#include "ui/look/labels.h"
#include "ui/notice/errorbox.h"
#include "ui/table/counttext.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pulsedeck {

DetailsView::DetailsView(Client &client, const Resource &resource, History *history, Names *names,
                         QWidget *parent)
    : QScrollArea(parent), m_client(client), m_resource(resource), m_history(history), m_names(names),
      m_columns(resource.columns), m_error(new ErrorBox)
{
    if (m_names)
        connect(m_names, &Names::changed, this, [this] { setColumns(m_columns); });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_error);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Details"));
    connect(m_error, &ErrorBox::actionTriggered, this, &DetailsView::read);
    m_error->retryWhenBack(client);
}

void DetailsView::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    if (!m_row.isEmpty())
        show(m_shown);
}

bool DetailsView::isNarrow() const
{
    return viewport()->width() < fontMetrics().averageCharWidth() * 44;
}

void DetailsView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_values && m_narrow != isNarrow())
        show(m_shown);
}

void DetailsView::setRow(const QJsonObject &row)
{
    m_row = row;
    show(row);
    read();
}

void DetailsView::read()
{
    m_error->hide();
    m_reading.reset();
    if (!m_resource.detail || m_row.isEmpty())
        return;
    m_reading = std::make_unique<QObject>();
    const Call call = m_resource.detail(m_row);
    Request request = describe::request(m_resource.scope, call);
    request.priority = Priority::Visible;
    m_client.send(request, m_reading.get(), [this, call](const Reply &reply) { take(call, reply); });
}

/// Of rows and lists that the same call may tell.
static QString detailPart()
{
    return u"detail"_s;
}

void DetailsView::take(const Call &call, const Reply &reply)
{
    const Operation *operation = m_client.contract().find(m_resource.scope, call.operation);
    const ApiError error = reply.ok() ? shapeError(reply.json, operation) : reply.error;
    if (error.isSet())
        return recall(call, error);
    show(detailRow(m_resource, m_row, reply.json));
    if (m_history)
        m_history->rememberList(
            m_resource.scope, call, [json = reply.json] { return json; }, QDateTime::currentDateTimeUtc(),
            detailPart());
}

void DetailsView::recall(const Call &call, const ApiError &error)
{
    m_error->show(error, tr("Shown is what the list tells."), tr("Try again"));
    if (!m_history || !error.isTransient())
        return;
    m_history->find({m_resource.scope, call, true, detailPart()}, m_reading.get(),
                    [this, error](const std::optional<Reading> &last) {
                        if (!last)
                            return;
                        show(detailRow(m_resource, m_row, last->answer));
                        m_error->show(error, tr("What you see was read on %1.").arg(readAtText(last->at)),
                                      tr("Try again"));
                    });
}

static QString textOf(const Column &column, const QJsonObject &row)
{
    const QJsonValue value = column.value ? column.value(row) : valueAt(row, column.key);
    const QString text = format::fullText(value, column, row);
    const bool isNamed = column.refers && format::statusWord(column, value);
    //: A name and the id of what it names, which can be copied.
    return isNamed ? DetailsView::tr("%1 (%2)").arg(text, format::toText(value)) : text;
}

QString DetailsView::seenText(const Column &column, const QJsonObject &row) const
{
    const QString key = format::toText(valueAt(m_row, m_resource.key));
    const auto over = m_overlay && !m_overlay->isEmpty() ? m_overlay->cell(key, column) : std::nullopt;
    if (!over || over->value.isUndefined())
        return textOf(column, row);
    const QString text = format::fullText(over->value, column, row);
    const QString shown = text.isEmpty() ? QString(format::nothing) : text;
    //: A value that was changed here
    return over->mark == OverlaidCell::Mark::None ? shown : tr("%1 (not saved yet)").arg(shown);
}

QStringList DetailsView::seenTexts() const
{
    QStringList texts;
    for (const Column &column : named(m_columns))
        texts << seenText(column, m_shown);
    return texts;
}

void DetailsView::followOverlay()
{
    if (m_values && m_seen != seenTexts())
        show(m_shown);
}

void DetailsView::show(const QJsonObject &row)
{
    m_shown = row;
    m_seen = seenTexts();
    m_narrow = isNarrow();
    delete m_values;
    m_values = new QWidget;
    auto *column = new QVBoxLayout(m_values);
    column->setContentsMargins({});
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(m_narrow ? 2 : 7);
    column->addLayout(grid);
    for (qsizetype at = 0; at < m_columns.size(); ++at)
        addLine(*grid, m_columns.at(at), m_seen.at(at));
    // Channels and shapes of answers differ: of these, what this row tells.
    for (const Column &described : named(m_resource.details)) {
        const QString text = textOf(described, row);
        if (!text.isEmpty() && text != format::nothing)
            addLine(*grid, described, text);
    }
    if (QWidget *rest = makeRest(row))
        column->addWidget(rest);
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(1, m_values);
}

QList<Column> DetailsView::named(const QList<Column> &columns) const
{
    return m_names ? m_names->over(columns) : columns;
}

static QWidget *valueLabel(const QString &title, const QString &value)
{
    QLabel *text = textLabel(value.isEmpty() ? QString(format::nothing) : value);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QSizePolicy policy = text->sizePolicy(); // Keeps that a label is as high as its width asks for.
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    text->setSizePolicy(policy);
    text->setAccessibleName(title);
    text->setAccessibleDescription(value);
    return text;
}

void DetailsView::addLine(QGridLayout &grid, const Column &column, const QString &value)
{
    QLabel *label = quietLabel(column.title);
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    label->setToolTip(plainToolTip(column.explanation));
    const bool isSnippet = column.kind == Kind::Snippet && !value.isEmpty() && value != format::nothing;
    QWidget *text = isSnippet ? new CodeBox(column.title, value) : valueLabel(column.title, value);
    label->setBuddy(text);
    const int row = grid.rowCount();
    if (m_narrow) {
        grid.addWidget(label, row, 0, 1, 2);
        grid.addWidget(text, row + 1, 0, 1, 2);
        grid.setRowMinimumHeight(row + 2, 2);
    } else {
        label->setFixedWidth(fontMetrics().averageCharWidth() * 20);
        grid.addWidget(label, row, 0, Qt::AlignTop);
        grid.addWidget(text, row, 1);
    }
}

QWidget *DetailsView::makeRest(const QJsonObject &row)
{
    const auto rest = restOfRow(row, m_columns + m_resource.details);
    if (rest.isEmpty())
        return nullptr;
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    auto *toggle = new QToolButton;
    toggle->setText(tr("More fields from the service"));
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setCheckable(true);
    toggle->setChecked(m_restShown);
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    for (const auto &[path, text] : rest)
        addLine(*grid, describe::text(path, path), text);
    const auto follow = [this, toggle, fields](bool shown) {
        m_restShown = shown;
        fields->setVisible(shown);
        toggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    };
    connect(toggle, &QToolButton::toggled, fields, follow);
    layout->addWidget(toggle);
    layout->addWidget(fields);
    follow(m_restShown);
    return box;
}

static void collect(const QString &path, const QJsonValue &value, const QList<Column> &columns,
                    QList<QPair<QString, QString>> *found)
{
    for (const Column &column : columns) {
        if (column.key == path)
            return;
    }
    if (value.isObject()) {
        const QJsonObject inner = value.toObject();
        for (auto at = inner.begin(); at != inner.end(); ++at)
            collect(path.isEmpty() ? at.key() : path + u'.' + at.key(), at.value(), columns, found);
    } else if (value.isArray()) {
        const QByteArray json = QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        *found << qMakePair(path, format::display(QString::fromUtf8(json), describe::text(path, path)));
    } else {
        *found << qMakePair(path, format::display(value, describe::text(path, path)));
    }
}

QList<QPair<QString, QString>> restOfRow(const QJsonObject &row, const QList<Column> &columns)
{
    QList<QPair<QString, QString>> found;
    collect({}, row, columns, &found);
    return found;
}

} // namespace pulsedeck
