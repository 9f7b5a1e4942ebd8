// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wire/client.h"
#include "ui/account/workbench.h"
#include "ui/look/appearance.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QDialog;
class QPushButton;

namespace pulsedeck {

class ListPage;
class MainWindow;

/// Takes pictures of all screens, each in light and dark, as `<tab>-<view>-light.png` and `-dark.png`:
///
///   open a step --> settled --> save light --> settled again --> save dark --> next step ... --> finished()
///                     `-- deadline, or an error on the page: noted, and on with the next
///
/// Of a window of 1280x800, or of what PULSEDECK_SCREENS_SIZE says: "900x600".
class Screenshots : public QObject {
    Q_OBJECT
public:
    /// @p start adds an account with @p pair and shows it. Of the built-in demo service everything is known
    /// to be there; of another one (@p isDemo false) what is not there is passed over.
    Screenshots(const Workbench &bench, MainWindow &window, QString folder, Credentials pair, bool isDemo,
                std::function<void()> start);

    void start();

signals:
    /// Empty @p problems: every picture was taken of a page that had loaded.
    void finished(const QStringList &problems);

private:
    struct Step {
        QString name; ///< "<tab>-<view>"
        std::function<void()> open;
        std::function<bool()> isReady; ///< Beyond having settled; may be null.
    };
    void add(const QString &name, std::function<void()> open, std::function<bool()> isReady = {});
    void addWelcome();
    void addSignIn();
    void addAfterDemo();
    void addHome();
    void addTab(int index);
    void addEmailViews();
    void addReports();
    void addRecipients();
    /// A part of the campaign report that is shown.
    void openReportPart(const QString &name);
    void goBack();
    /// The contacts that were opened before.
    void openContacts();
    void addChanges();
    void addFiles();
    void addJobs();
    void addDesks();
    void addComposers();
    void addChats();
    void addCrmViews();
    void addPhones();
    /// The page on which a message is written, opened from @p list, with @p typed in its form.
    void addComposer(Scope scope, const QString &list, const QJsonObject &typed);
    void addFlowViews();
    void addPopUpViews();
    /// What takes many calls, a checked list, and an email that is written.
    void addDeskViews();
    void addSurvey(Scope scope, const QString &page);
    void addDialogs();
    void addReach();
    void addDialog(const QString &name, std::function<void()> open);
    void openStep();
    void look();
    bool isSettled() const;
    QString problemOnPage() const;
    void takePicture();
    void save(const QString &suffix);
    QDialog *dialog() const;
    /// The list that is in front; null when there is none.
    ListPage *shownList() const;
    /// What the step shows is not there: on with the next one.
    void lack();
    QPushButton *defaultButton() const;
    void selectRow(bool ofGoodStatus);
    /// Opens the current row full size.
    void openRow(int child);
    void openReport();
    void trigger(const QString &action);
    void type(const QString &field, const QString &text);
    void openOperation(Scope scope, const QString &id);

    Workbench m_bench;
    MainWindow &m_window;
    QString m_folder;
    Credentials m_pair;
    bool m_isDemo;
    std::function<void()> m_startAccount;
    QList<Step> m_steps;
    int m_current = -1;
    int m_calmLooks = 0;
    bool m_lacks = false;
    bool m_dark = false; ///< The dark picture of the step is next.
    QElapsedTimer m_since;
    QTimer m_look;
    QStringList m_problems;
};

} // namespace pulsedeck
