// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace pulsedeck {

class PageContext;

/// Where a contact is looked for by the address. Who was found lies on top of it.
class ContactSearch : public QWidget {
    Q_OBJECT
public:
    explicit ContactSearch(PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void find();

    PageContext &m_context;
    QLineEdit *m_line;
    QLabel *m_complaint;
};

} // namespace pulsedeck
