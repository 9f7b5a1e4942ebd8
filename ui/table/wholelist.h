// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rows/rowwords.h"
#include "app/store/callkey.h"
#include "app/table/resourcemodel.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace pulsedeck {

class History;

/// Keeps all rows of a list in the account's store, not only the first ones, if a person says so; for each
/// call that the list asks.
///
///   setKept(true) --read whole--> rows in pieces --> what tells of them --> pieces of before are forgotten
///
/// Until all pieces are written those of before are what is kept. A list that is not read to its end changes
/// nothing. Pieces are made, sealed, opened and packed in the store's thread, one at a time.
class WholeList : public QObject {
    Q_OBJECT
public:
    WholeList(ResourceModel &model, History &history, QObject *parent = nullptr);

    /// What the model asks now is to be kept.
    bool isKept() const { return m_head.has_value(); }
    /// Reads the rest of the list, or forgets what was kept.
    void setKept(bool on);
    /// Gives the model what is kept of its call; when nothing is, @p otherwise is called.
    void recall(const std::function<void()> &otherwise);
    /// The switch for people.
    void addTo(QMenu &menu);

signals:
    void keptChanged();

private:
    /// What tells of the pieces.
    struct Head {
        QDateTime readAt; ///< Invalid: the list was not read whole since somebody said so.
        int pieces = 0;
    };
    struct Writing {
        Answered answered;
        int perPiece = 1;
        int done = 0; ///< Pieces.
        quint64 number = 0;
    };

    void follow();
    void setHead(const std::optional<Head> &head);
    void readHead(const Call &call, std::function<void(const std::optional<Head> &)> handler);
    void writeHead(const Call &call, const Head &head, std::function<void(bool)> done);
    void startWriting();
    void writeNext();
    void pieceWritten(quint64 number, bool isKept);
    void finishWriting();
    void endWriting(const Head &head);
    void showPiece(const Call &call, const Head &head, int number, const RowWords &words);
    StoredCall part(const Call &call, const QString &name) const;

    ResourceModel &m_model;
    History &m_history;
    const Scope m_scope;
    std::optional<Call> m_call; ///< Of m_head.
    std::optional<Head> m_head; ///< None: not to be kept, as far as is known.
    std::optional<Writing> m_writing;
    quint64 m_lastNumber = 0;
    QDateTime m_triedAt; ///< Of the reading that was written last, or could not be.
};

} // namespace pulsedeck
