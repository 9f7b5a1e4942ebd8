// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace pulsedeck {

/// Waits on 127.0.0.1 for the one call of the app's Login URL, which brings `code` and `lang`.
///
///   listen() --> open --a call with a code--> taken(code, lang), closed
///                  |----- lifetime over ----> expired(),         closed
///                  \----- close() ----------> closed
///
/// After RFC 8252, 7.3 and 8.3: loopback address only, exact path, one use, closed after it or after two
/// minutes. An ephemeral port would be better still, but the app's record names one address, so the port
/// is fixed; when another program has it, the user pastes the code. A code that another program catches is
/// worth nothing to it without the app's secret. The service has neither `state` nor PKCE: in their place
/// the path ends in a word that only those know who know the app, so that no page of somebody else can bring
/// a code of its own or use up the one call. A code that was brought once is not taken again.
class LoopbackListener : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 defaultPort = 28517;
    struct Limits {
        std::chrono::milliseconds lifetime = std::chrono::minutes(2);
        std::chrono::milliseconds request = std::chrono::seconds(10); ///< From connecting to the last byte.
        int requestBytes = 16 * 1024; ///< Head and body together.
        int connections = 8;
    };

    explicit LoopbackListener(QObject *parent = nullptr);
    LoopbackListener(Limits limits, QObject *parent);
    ~LoopbackListener() override;

    /// False when the port is taken. @p port 0: any free one. @p word: the last part of the path, empty for
    /// none.
    bool listen(quint16 port = defaultPort, const QString &word = {});
    bool isListening() const;
    /// "http://127.0.0.1:28517/signin/word" while listening, empty otherwise.
    QUrl url() const;
    void close();

signals:
    void taken(const QString &code, const QString &language);
    /// Somebody brought a code to another path, or an old one; it was refused, and the waiting goes on.
    void strayRefused();
    void expired();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pulsedeck
