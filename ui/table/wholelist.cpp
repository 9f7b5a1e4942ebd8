// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/wholelist.h"

#include "app/rows/rowpage.h"
#include "app/store/history.h"
#include "app/table/pagesource.h"

#include <QJsonArray>
#include <QMenu>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pulsedeck {

constexpr qsizetype rowsOfPiece = 1000;
/// Rows of templates hold whole mails.
constexpr qsizetype bytesOfPiece = 1024 * 1024;

static QString headName()
{
    return u"whole"_s;
}

static bool isOfWhole(const QString &part)
{
    return part == headName() || part.contains(u'/');
}

static QString pieceName(const QDateTime &readAt, int number)
{
    return u"%1/%2"_s.arg(readAt.toMSecsSinceEpoch()).arg(number);
}

WholeList::WholeList(ResourceModel &model, History &history, QObject *parent)
    : QObject(parent), m_model(model), m_history(history), m_scope(model.resource().scope)
{
    connect(&model, &ResourceModel::statusChanged, this, &WholeList::follow);
}

StoredCall WholeList::part(const Call &call, const QString &name) const
{
    return {m_scope, call, true, name};
}

void WholeList::readHead(const Call &call, std::function<void(const std::optional<Head> &)> handler)
{
    m_history.find(part(call, headName()), this,
                   [handler = std::move(handler)](const std::optional<Reading> &found) {
                       if (!found)
                           return handler({});
                       const bool isRead = found->answer[u"read"].toBool();
                       handler(Head {isRead ? found->at : QDateTime(), found->answer[u"pieces"].toInt()});
                   });
}

void WholeList::writeHead(const Call &call, const Head &head, std::function<void(bool)> done)
{
    const QJsonObject answer {{u"read"_s, head.readAt.isValid()}, {u"pieces"_s, head.pieces}};
    const QDateTime at = head.readAt.isValid() ? head.readAt : QDateTime::currentDateTimeUtc();
    m_history.keepPart(
        part(call, headName()), [answer] { return QJsonValue(answer); }, at, this, std::move(done));
}

void WholeList::setHead(const std::optional<Head> &head)
{
    const bool wasKept = isKept();
    m_head = head;
    if (wasKept != isKept())
        emit keptChanged();
}

void WholeList::follow()
{
    const Call call = m_model.call();
    if (m_call && isSame(*m_call, call))
        return startWriting();
    m_call = call;
    m_triedAt = {};
    setHead({});
    readHead(call, [this, call](const std::optional<Head> &head) {
        if (!isSame(*m_call, call) || isKept())
            return;
        setHead(head);
        startWriting();
    });
}

void WholeList::setKept(bool on)
{
    if (on == isKept())
        return;
    const Call call = m_model.call();
    m_call = call;
    m_triedAt = {};
    if (m_writing && isSame(m_writing->answered.call, call))
        m_writing.reset();
    if (!on) {
        setHead({});
        const QByteArray meant = toText({m_scope, call, true});
        return m_history.forget([meant](StoredCall stored) {
            return isOfWhole(std::exchange(stored.part, {})) && toText(stored) == meant;
        });
    }
    setHead(Head {});
    writeHead(call, {}, [](bool) {});
    if (m_model.isPartial())
        m_model.loadAll();
    startWriting();
}

/// Once for each reading that came to its end.
void WholeList::startWriting()
{
    const bool isWhole = m_model.age() == ResourceModel::Age::Fresh && !m_model.isPartial()
        && !m_model.isLoading() && !m_model.pager().mayHaveGaps();
    if (!isKept() || m_writing || !isWhole || m_triedAt == m_model.readAt())
        return;
    m_triedAt = m_model.readAt();
    m_writing = Writing {.answered = m_model.answered(), .number = ++m_lastNumber};
    const RowStore &rows = m_writing->answered.rows;
    const qsizetype length = qMax<qsizetype>(1, rows.byteSize() / qMax(1, rows.size()));
    m_writing->perPiece = int(std::clamp<qsizetype>(bytesOfPiece / length, 1, rowsOfPiece));
    writeNext();
}

void WholeList::writeNext()
{
    const auto &[answered, perPiece, done, number] = *m_writing;
    const int from = done * perPiece;
    if (from >= answered.rows.size())
        return finishWriting();
    const int end = std::min(from + perPiece, answered.rows.size());
    const auto rows = [store = answered.rows, from, end] {
        QJsonArray piece;
        for (int row = from; row < end; ++row)
            piece << store.row(row);
        return QJsonValue(piece);
    };
    m_history.keepPart(part(answered.call, pieceName(answered.readAt, done)), rows, answered.readAt, this,
                       [this, number = number](bool isKept) { pieceWritten(number, isKept); });
}

void WholeList::pieceWritten(quint64 number, bool isKept)
{
    if (!m_writing || m_writing->number != number)
        return; // somebody decided otherwise meanwhile
    if (!isKept)
        return m_writing.reset();
    ++m_writing->done;
    writeNext();
}

void WholeList::finishWriting()
{
    const Head head {m_writing->answered.readAt, m_writing->done};
    writeHead(m_writing->answered.call, head, [this, head, number = m_writing->number](bool isKept) {
        if (!m_writing || m_writing->number != number)
            return;
        isKept ? endWriting(head) : m_writing.reset();
    });
}

void WholeList::endWriting(const Head &head)
{
    const Call call = std::exchange(m_writing, {})->answered.call;
    const QByteArray meant = toText({m_scope, call, true});
    const QString now = pieceName(head.readAt, 0).section(u'/', 0, 0);
    if (isSame(*m_call, call))
        setHead(head);
    m_history.forget([meant, now](StoredCall stored) {
        const QString name = std::exchange(stored.part, {});
        const bool isOfBefore = name != headName() && name.section(u'/', 0, 0) != now;
        return isOfWhole(name) && isOfBefore && toText(stored) == meant;
    });
    startWriting(); // it may have been read once more meanwhile
}

void WholeList::recall(const std::function<void()> &otherwise)
{
    const Call call = m_model.call();
    readHead(call, [this, call, otherwise](const std::optional<Head> &head) {
        if (!head || !head->readAt.isValid())
            return otherwise();
        if (head->pieces > 0)
            showPiece(call, *head, 0, {});
        else
            m_model.showRemembered(call, RowPage(), head->readAt);
    });
}

void WholeList::showPiece(const Call &call, const Head &head, int number, const RowWords &words)
{
    if (number == head.pieces)
        return;
    const auto show = [=, this](const RowPage &page) {
        const bool isWanted = number == 0 ? m_model.showRemembered(call, page, head.readAt)
                                          : m_model.addRemembered(call, page, head.readAt);
        if (isWanted)
            showPiece(call, head, number + 1, page.words());
    };
    const auto pack = [show, words, key = m_model.resource().key](const std::optional<Reading> &piece) {
        if (!piece)
            return std::function<void()>();
        const RowPage page(piece->answer.toArray(), words, key);
        return std::function<void()>([show, page] { show(page); });
    };
    m_history.readPart(part(call, pieceName(head.readAt, number)), this, pack);
}

void WholeList::addTo(QMenu &menu)
{
    menu.setToolTipsVisible(true);
    QAction *action = menu.addAction(tr("Keep all of it here"));
    action->setCheckable(true);
    action->setChecked(isKept());
    action->setToolTip(tr("All rows are kept on this computer, sealed, each time the list was read to its "
                          "end: for when the service is out of reach. Otherwise it is the first thousand."));
    connect(action, &QAction::triggered, this, &WholeList::setKept);
}

} // namespace pulsedeck
