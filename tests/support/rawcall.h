// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/democalls.h"

#include <QTcpSocket>

namespace pulsedeck::test {

/// A call whose @p target goes out as it is: "//balance?%7B%7D". Qt's own client tidies it up.
inline DemoCalls::Got rawCall(const DemoCalls &demo, const QByteArray &method, const QByteArray &target,
                              const QByteArray &body = {}, const QByteArray &contentType = "application/json")
{
    QTcpSocket socket;
    socket.connectToHost(demo.service.address().host(), quint16(demo.service.address().port()));
    if (!socket.waitForConnected(10'000))
        return {};
    QByteArray head = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n"
        + "Authorization: Bearer " + demo.token.toLatin1() + "\r\n";
    if (!body.isEmpty())
        head += "Content-Type: " + contentType + "\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n";
    socket.write(head + "\r\n" + body);
    QByteArray answer;
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(10'000))
        answer += socket.readAll();
    answer += socket.readAll();
    DemoCalls::Got got;
    got.status = answer.split(' ').value(1).toInt();
    got.body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    got.json = parseJson(got.body).value;
    return got;
}

} // namespace pulsedeck::test
