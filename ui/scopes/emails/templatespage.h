// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/table/resourcemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace pulsedeck {

class ErrorBox;
class LetterView;
class PageContext;
class StateView;
class TemplatePictures;

/// Templates by their looks: those of the account and the service's gallery as pictures that are drawn here,
/// the chosen one beside them in every look, and what can be done with it.
class TemplatesPage : public QWidget {
    Q_OBJECT
public:
    /// @p resource is "emails/templates".
    TemplatesPage(Client &client, const Resource &resource, PageContext &context, QWidget *parent = nullptr);

    ResourceModel &model() { return m_model; }
    QListView &list() const { return *m_list; }
    LetterView &letter() const { return *m_letter; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeDetail();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &keys,
                       void (TemplatesPage::*run)());
    void follow();
    void choose();
    QJsonObject chosen() const;
    QString whyNotEdited(const QJsonObject &row) const;
    void make();
    void edit();
    void copy();
    void use();
    void refresh();

    Client &m_client;
    PageContext &m_context;
    ResourceModel m_model;
    TemplatePictures *m_pictures;
    bool m_isAsked = false;
    QTabBar *m_owners;
    QLineEdit *m_search;
    ErrorBox *m_error;
    QStackedWidget *m_pages;
    QListView *m_list;
    StateView *m_state;
    QWidget *m_detail;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_why;
    LetterView *m_letter;
    QAction *m_edit;
    QAction *m_copy;
    QAction *m_use;
    QPushButton *m_editButton;
};

} // namespace pulsedeck
