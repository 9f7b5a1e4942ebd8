<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ListHeader</name>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded of %2</source>
        <translation>
            <numerusform>%Ln found among the %1 loaded of %2</numerusform>
            <numerusform>%Ln found among the %1 loaded of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among all %1</source>
        <translation>
            <numerusform>%Ln found among all %1</numerusform>
            <numerusform>%Ln found among all %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>Number of rows of a list that is read to its end.</extracomment>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among %1, as of %2</source>
        <translation>
            <numerusform>%Ln found among %1, as of %2</numerusform>
            <numerusform>%Ln found among %1, as of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), as of %1</source>
        <translation>
            <numerusform>%Ln row, as of %1</numerusform>
            <numerusform>%Ln rows, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; there may be more</source>
        <translation>
            <numerusform>%Ln found among the %1 loaded; there may be more</numerusform>
            <numerusform>%Ln found among the %1 loaded; there may be more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found among the %1 loaded; the list may be incomplete</source>
        <translation>
            <numerusform>%Ln found among the %1 loaded; the list may be incomplete</numerusform>
            <numerusform>%Ln found among the %1 loaded; the list may be incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln entries could not be read</source>
        <extracomment>%1 says how many rows there are.</extracomment>
        <translation>
            <numerusform>%1; %Ln entry could not be read</numerusform>
            <numerusform>%1; %Ln entries could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationDesk</name>
    <message numerus="yes">
        <source>%1: %Ln item(s)</source>
        <translation>
            <numerusform>%1: %Ln item</numerusform>
            <numerusform>%1: %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>Read %Ln minute(s) ago</source>
        <translation>
            <numerusform>Read %Ln minute ago</numerusform>
            <numerusform>Read %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln hour(s) ago</source>
        <translation>
            <numerusform>Read %Ln hour ago</numerusform>
            <numerusform>Read %Ln hours ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>automation</name>
    <message numerus="yes">
        <source>There are %Ln flow(s) or more.</source>
        <translation>
            <numerusform>There is %Ln flow or more.</numerusform>
            <numerusform>There are %Ln flows or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logs of %Ln event(s)? Who started a flow and when is lost; that cannot be undone.</source>
        <translation>
            <numerusform>Delete the logs of %Ln event? Who started a flow and when is lost; that cannot be undone.</numerusform>
            <numerusform>Delete the logs of %Ln events? Who started a flow and when is lost; that cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people still wait at a step of this flow: they are not lost.</source>
        <translation>
            <numerusform>%Ln person still waits at a step of this flow and is not lost.</numerusform>
            <numerusform>%Ln people still wait at a step of this flow: they are not lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatbots</name>
    <message numerus="yes">
        <source>Send this message to %Ln contact(s)? What was sent cannot be taken back.</source>
        <translation>
            <numerusform>Send this message to %Ln contact? What was sent cannot be taken back.</numerusform>
            <numerusform>Send this message to %Ln contacts? What was sent cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) with all messages? That cannot be undone.</source>
        <translation>
            <numerusform>Delete %Ln contact with all messages? That cannot be undone.</numerusform>
            <numerusform>Delete %Ln contacts with all messages? That cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has %Ln letter(s) at most.</source>
        <translation>
            <numerusform>A message has %Ln letter at most.</numerusform>
            <numerusform>A message has %Ln letters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s) at most</source>
        <translation>
            <numerusform>%Ln active subscriber at most</numerusform>
            <numerusform>%Ln active subscribers at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) with the tag at most</source>
        <translation>
            <numerusform>%Ln person with the tag at most</numerusform>
            <numerusform>%Ln people with the tag at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s)</source>
        <translation>
            <numerusform>%Ln active subscriber</numerusform>
            <numerusform>%Ln active subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the variable “%1” of %Ln contact(s)?</source>
        <translation>
            <numerusform>Delete the variable “%1” of %Ln contact?</numerusform>
            <numerusform>Delete the variable “%1” of %Ln contacts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the chats nobody has read</source>
        <translation>
            <numerusform>%Ln message in the chats nobody has read</numerusform>
            <numerusform>%Ln messages in the chats nobody has read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>emails</name>
    <message numerus="yes">
        <source>%Ln address(es) were handed to the service.</source>
        <translation>
            <numerusform>%Ln address was handed to the service.</numerusform>
            <numerusform>%Ln addresses were handed to the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s) and all their variables from the list “%1”?</source>
        <translation>
            <numerusform>Delete %Ln contact and all its variables from the list “%1”?</numerusform>
            <numerusform>Delete %Ln contacts and all their variables from the list “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were deleted.</source>
        <translation>
            <numerusform>%Ln contact was deleted.</numerusform>
            <numerusform>%Ln contacts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unsubscribe %Ln contact(s)? Only they can subscribe again: there is no call that takes this back.</source>
        <translation>
            <numerusform>Unsubscribe %Ln contact? Only the contact can subscribe again: there is no call that takes this back.</numerusform>
            <numerusform>Unsubscribe %Ln contacts? Only they can subscribe again: there is no call that takes this back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were unsubscribed.</source>
        <translation>
            <numerusform>%Ln contact was unsubscribed.</numerusform>
            <numerusform>%Ln contacts were unsubscribed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the list “%1” with its %Ln address(es)? There is no way back.</source>
        <translation>
            <numerusform>Delete the list “%1” with its %Ln address? There is no way back.</numerusform>
            <numerusform>Delete the list “%1” with its %Ln addresses? There is no way back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmation email(s) are on their way.</source>
        <translation>
            <numerusform>%Ln confirmation email is on its way.</numerusform>
            <numerusform>%Ln confirmation emails are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln address(es) off the blacklist? They can get emails again.</source>
        <translation>
            <numerusform>Take %Ln address off the blacklist? It can get emails again.</numerusform>
            <numerusform>Take %Ln addresses off the blacklist? They can get emails again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln mailing list(s) or more.</source>
        <translation>
            <numerusform>There is %Ln mailing list or more.</numerusform>
            <numerusform>There are %Ln mailing lists or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln newest campaign(s) is finished.</source>
        <translation>
            <numerusform>The newest campaign is not finished.</numerusform>
            <numerusform>None of the %Ln newest campaigns is finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln address(es) on the blacklist? Nothing is sent there any more, whatever list they are in, until you take them off.</source>
        <translation>
            <numerusform>Put %Ln address on the blacklist? Nothing is sent there any more, whatever list it is in, until you take it off.</numerusform>
            <numerusform>Put %Ln addresses on the blacklist? Nothing is sent there any more, whatever list they are in, until you take them off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) are on the blacklist now.</source>
        <translation>
            <numerusform>%Ln address is on the blacklist now.</numerusform>
            <numerusform>%Ln addresses are on the blacklist now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Emails to %Ln address(es)</source>
        <translation>
            <numerusform>Emails to %Ln address</numerusform>
            <numerusform>Emails to %Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: opens %2 points above the average of the %Ln before.</source>
        <translation>
            <numerusform>%1: opens %2 points above the one before.</numerusform>
            <numerusform>%1: opens %2 points above the average of the %Ln before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: opens %2 points below the average of the %Ln before.</source>
        <translation>
            <numerusform>%1: opens %2 points below the one before.</numerusform>
            <numerusform>%1: opens %2 points below the average of the %Ln before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message numerus="yes">
        <source>At most %Ln item(s).</source>
        <translation>
            <numerusform>At most %Ln item.</numerusform>
            <numerusform>At most %Ln items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln character(s).</source>
        <translation>
            <numerusform>At most %Ln character.</numerusform>
            <numerusform>At most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pop_ups</name>
    <message numerus="yes">
        <source>Delete %Ln pop-up(s) with all figures? That cannot be undone.</source>
        <translation>
            <numerusform>Delete %Ln pop-up with all figures? That cannot be undone.</numerusform>
            <numerusform>Delete %Ln pop-ups with all figures? That cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln pop-up(s) on the website from now on?</source>
        <translation>
            <numerusform>Show %Ln pop-up on the website from now on?</numerusform>
            <numerusform>Show %Ln pop-ups on the website from now on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln pop-up(s) from the website from now on?</source>
        <translation>
            <numerusform>Hide %Ln pop-up from the website from now on?</numerusform>
            <numerusform>Hide %Ln pop-ups from the website from now on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) were read.</source>
        <translation>
            <numerusform>%Ln project was read.</numerusform>
            <numerusform>%Ln projects were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::AnswerDialog</name>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln row.</numerusform>
            <numerusform>%Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChartView</name>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>%Ln more in the table</numerusform>
            <numerusform>%Ln more in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComparePage</name>
    <message numerus="yes">
        <source>%Ln side by side</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>%Ln side by side</numerusform>
            <numerusform>%Ln side by side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::DetailPane</name>
    <message numerus="yes">
        <source>%Ln row(s) are selected.</source>
        <translation>
            <numerusform>%Ln row is selected.</numerusform>
            <numerusform>%Ln rows are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListPage</name>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::PeriodPanel</name>
    <message numerus="yes">
        <source>%Ln part(s) of the trend could not be read; they are gaps.</source>
        <translation>
            <numerusform>%Ln part of the trend could not be read; it is a gap.</numerusform>
            <numerusform>%Ln parts of the trend could not be read; they are gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::QueueStatus</name>
    <message numerus="yes">
        <source>%Ln request(s) waiting</source>
        <translation>
            <numerusform>%Ln request waiting</numerusform>
            <numerusform>%Ln requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %Ln answer(s)</source>
        <translation>
            <numerusform>Waiting for %Ln answer</numerusform>
            <numerusform>Waiting for %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::SettingsDialog</name>
    <message numerus="yes">
        <source>Every %Ln hour(s)</source>
        <translation>
            <numerusform>Every %Ln hour</numerusform>
            <numerusform>Every %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>push_service</name>
    <message numerus="yes">
        <source>Activate %Ln subscriber(s)? They get messages again.</source>
        <translation>
            <numerusform>Activate %Ln subscriber? They get messages again.</numerusform>
            <numerusform>Activate %Ln subscribers? They get messages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln subscriber(s)? They get no messages until they are activated.</source>
        <translation>
            <numerusform>Deactivate %Ln subscriber? They get no messages until they are activated.</numerusform>
            <numerusform>Deactivate %Ln subscribers? They get no messages until they are activated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln subscriber(s)</source>
        <translation>
            <numerusform>At most %Ln subscriber</numerusform>
            <numerusform>At most %Ln subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subscriber(s)</source>
        <translation>
            <numerusform>%Ln subscriber</numerusform>
            <numerusform>%Ln subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln web push campaign(s) were read.</source>
        <translation>
            <numerusform>%Ln web push campaign was read.</numerusform>
            <numerusform>%Ln web push campaigns were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sms</name>
    <message numerus="yes">
        <source>Take %Ln phone(s) off the blacklist? They can get messages again.</source>
        <translation>
            <numerusform>Take %Ln phone off the blacklist? It can get messages again.</numerusform>
            <numerusform>Take %Ln phones off the blacklist? They can get messages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of the prices of %Ln campaign(s)</source>
        <translation>
            <numerusform>Sum of the prices of %Ln campaign</numerusform>
            <numerusform>Sum of the prices of %Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were handed over.</source>
        <translation>
            <numerusform>%Ln phone was handed over.</numerusform>
            <numerusform>%Ln phones were handed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln phone(s) from the list “%1”? Their variables go with them.</source>
        <translation>
            <numerusform>Remove %Ln phone from the list “%1”? Its variables go with it.</numerusform>
            <numerusform>Remove %Ln phones from the list “%1”? Their variables go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) were removed.</source>
        <translation>
            <numerusform>%Ln phone was removed.</numerusform>
            <numerusform>%Ln phones were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The most was spent on %1: %2 for %Ln message(s).</source>
        <translation>
            <numerusform>The most was spent on %1: %2 for %Ln message.</numerusform>
            <numerusform>The most was spent on %1: %2 for %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>smtp</name>
    <message numerus="yes">
        <source>Send this email to %Ln address(es) now? An email that was sent cannot be taken back.</source>
        <translation>
            <numerusform>Send this email to %Ln address now? An email that was sent cannot be taken back.</numerusform>
            <numerusform>Send this email to %Ln addresses now? An email that was sent cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln address(es) back? They get emails again. Do that only when their owners asked for it.</source>
        <translation>
            <numerusform>Put %Ln address back? It gets emails again. Do that only when its owner asked for it.</numerusform>
            <numerusform>Put %Ln addresses back? They get emails again. Do that only when their owners asked for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to this address came back in the %Ln day(s) around it.</source>
        <translation>
            <numerusform>Nothing to this address came back on the %Ln day around it.</numerusform>
            <numerusform>Nothing to this address came back in the %Ln days around it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) came back within 24 hours</source>
        <translation>
            <numerusform>%Ln email came back within 24 hours</numerusform>
            <numerusform>%Ln emails came back within 24 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) came back in %1 days. Most often: %2</source>
        <translation>
            <numerusform>%Ln letter came back in %1 days. Most often: %2</numerusform>
            <numerusform>%Ln letters came back in %1 days. Most often: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) were read, from %1 to %2.</source>
        <translation>
            <numerusform>%Ln letter was read, from %1 to %2.</numerusform>
            <numerusform>%Ln letters were read, from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>viber</name>
    <message numerus="yes">
        <source>Take %Ln phone(s) off the blacklist? They can get messages again.</source>
        <translation>
            <numerusform>Take %Ln phone off the blacklist? It can get messages again.</numerusform>
            <numerusform>Take %Ln phones off the blacklist? They can get messages again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln campaign(s) or more.</source>
        <translation>
            <numerusform>There is %Ln campaign or more.</numerusform>
            <numerusform>There are %Ln campaigns or more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln phone</numerusform>
            <numerusform>%Ln phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Viber campaign(s) were read.</source>
        <translation>
            <numerusform>%Ln Viber campaign was read.</numerusform>
            <numerusform>%Ln Viber campaigns were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::FlowPage</name>
    <message numerus="yes">
        <source>%Ln element(s) could not be read.</source>
        <translation>
            <numerusform>%Ln element could not be read.</numerusform>
            <numerusform>%Ln elements could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::SlowBar</name>
    <message numerus="yes">
        <source>SendPulse is slow: an answer has been missing for more than %n second(s). You can wait, or stop and read again later.</source>
        <translation>
            <numerusform>SendPulse is slow: an answer has been missing for more than %n second. You can wait, or stop and read again later.</numerusform>
            <numerusform>SendPulse is slow: an answer has been missing for more than %n seconds. You can wait, or stop and read again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SendPulse is slow: an answer has been missing for more than %n second(s). What is being saved goes on by itself, also when you stop waiting.</source>
        <translation>
            <numerusform>SendPulse is slow: an answer has been missing for more than %n second. What is being saved goes on by itself, also when you stop waiting.</numerusform>
            <numerusform>SendPulse is slow: an answer has been missing for more than %n seconds. What is being saved goes on by itself, also when you stop waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Pasted</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::addresses</name>
    <message numerus="yes">
        <source>%Ln repeated address(es) are sent once.</source>
        <translation>
            <numerusform>%Ln repeated address is sent once.</numerusform>
            <numerusform>%Ln repeated addresses are sent once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::phones</name>
    <message numerus="yes">
        <source>%Ln repeated phone(s) are sent once.</source>
        <translation>
            <numerusform>%Ln repeated phone is sent once.</numerusform>
            <numerusform>%Ln repeated phones are sent once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s) without the code of a country are taken for numbers of this one: %1</source>
        <translation>
            <numerusform>%Ln phone without the code of a country is taken for a number of this one: %1</numerusform>
            <numerusform>%Ln phones without the code of a country are taken for numbers of this one: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by somebody else meanwhile</source>
        <translation>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
            <numerusform>%Ln changed by somebody else meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not there any more</source>
        <translation>
            <numerusform>%Ln not there any more</numerusform>
            <numerusform>%Ln not there any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown whether done</source>
        <translation>
            <numerusform>%Ln unknown whether done</numerusform>
            <numerusform>%Ln unknown whether done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent</source>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowStager</name>
    <message numerus="yes">
        <source>change of %1 in %Ln row(s)</source>
        <translation>
            <numerusform>change of %1 in %Ln row</numerusform>
            <numerusform>change of %1 in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in %Ln row(s)</source>
        <translation>
            <numerusform>changes in %Ln row</numerusform>
            <numerusform>changes in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln row(s)</source>
        <translation>
            <numerusform>deletion of %Ln row</numerusform>
            <numerusform>deletion of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keeping of %Ln row(s)</source>
        <translation>
            <numerusform>keeping of %Ln row</numerusform>
            <numerusform>keeping of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarding of changes in %Ln row(s)</source>
        <translation>
            <numerusform>discarding of changes in %Ln row</numerusform>
            <numerusform>discarding of changes in %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChangesBar</name>
    <message numerus="yes">
        <source>%Ln change(s) %1</source>
        <extracomment>%1: &quot;in 28 rows&quot;</extracomment>
        <translation>
            <numerusform>%Ln change %1</numerusform>
            <numerusform>%Ln changes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln row</numerusform>
            <numerusform>in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) need a decision</source>
        <translation>
            <numerusform>%Ln row needs a decision</numerusform>
            <numerusform>%Ln rows need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking over changes: %1 of %Ln row(s)…</source>
        <extracomment>%1: how many of them are there</extracomment>
        <translation>
            <numerusform>Taking over changes: %1 of %Ln row…</numerusform>
            <numerusform>Taking over changes: %1 of %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added lack something</source>
        <translation>
            <numerusform>%Ln row to be added lacks something</numerusform>
            <numerusform>%Ln rows to be added lack something</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::EditDesk</name>
    <message numerus="yes">
        <source>discarding of %Ln change(s)</source>
        <translation>
            <numerusform>discarding of %Ln change</numerusform>
            <numerusform>discarding of %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) were discarded.</source>
        <translation>
            <numerusform>%Ln change was discarded.</numerusform>
            <numerusform>%Ln changes were discarded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) cannot be undone: the service has no call that takes them back.</source>
        <translation>
            <numerusform>%Ln change cannot be undone: the service has no call that takes it back.</numerusform>
            <numerusform>%Ln changes cannot be undone: the service has no call that takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have other changes that wait; save or discard those first.</source>
        <translation>
            <numerusform>%Ln row has other changes that wait; save or discard those first.</numerusform>
            <numerusform>%Ln rows have other changes that wait; save or discard those first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>putting back of %Ln row(s)</source>
        <translation>
            <numerusform>putting back of %Ln row</numerusform>
            <numerusform>putting back of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were put back.</source>
        <translation>
            <numerusform>%Ln row was put back.</numerusform>
            <numerusform>%Ln rows were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were saved.</source>
        <translation>
            <numerusform>%Ln row was saved.</numerusform>
            <numerusform>%Ln rows were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) from before go on.</source>
        <translation>
            <numerusform>%Ln job from before goes on.</numerusform>
            <numerusform>%Ln jobs from before go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SendPulse can be reached again. Changes in %Ln row(s) wait to be saved.</source>
        <translation>
            <numerusform>SendPulse can be reached again. Changes in %Ln row wait to be saved.</numerusform>
            <numerusform>SendPulse can be reached again. Changes in %Ln rows wait to be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Undo saving %Ln row(s)…</source>
        <translation>
            <numerusform>&amp;Undo saving %Ln row…</numerusform>
            <numerusform>&amp;Undo saving %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::GridEditing</name>
    <message numerus="yes">
        <source>%Ln cell(s) lie beyond the last row or column.</source>
        <translation>
            <numerusform>%Ln cell lies beyond the last row or column.</numerusform>
            <numerusform>%Ln cells lie beyond the last row or column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %Ln row(s)</source>
        <translation>
            <numerusform>Set “%1” in %Ln row</numerusform>
            <numerusform>Set “%1” in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” in %Ln row(s)…</source>
        <translation>
            <numerusform>Set “%1” in %Ln row…</numerusform>
            <numerusform>Set “%1” in %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard the changes of %Ln row(s)</source>
        <translation>
            <numerusform>Discard the changes of %Ln row</numerusform>
            <numerusform>Discard the changes of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Jobs</name>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>in %Ln row</numerusform>
            <numerusform>in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s) %1</source>
        <extracomment>%1: &quot;in 28 rows&quot;</extracomment>
        <translation>
            <numerusform>Undo %Ln change %1</numerusform>
            <numerusform>Undo %Ln changes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s) %1</source>
        <translation>
            <numerusform>Save %Ln change %1</numerusform>
            <numerusform>Save %Ln changes %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ReviewDialog</name>
    <message numerus="yes">
        <source>about %Ln call(s)</source>
        <translation>
            <numerusform>about %Ln call</numerusform>
            <numerusform>about %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that look first</source>
        <translation>
            <numerusform>%Ln that looks first</numerusform>
            <numerusform>%Ln that look first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln that look first</source>
        <translation>
            <numerusform>up to %Ln that looks first</numerusform>
            <numerusform>up to %Ln that look first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added cannot be saved yet and go(es) on waiting.</source>
        <translation>
            <numerusform>%Ln row to be added cannot be saved yet and goes on waiting.</numerusform>
            <numerusform>%Ln rows to be added cannot be saved yet and go on waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to be added cannot be looked up first: where the list has it already, its values are replaced, with no way back.</source>
        <translation>
            <numerusform>%Ln row to be added cannot be looked up first: where the list has it already, its values are replaced, with no way back.</numerusform>
            <numerusform>%Ln rows to be added cannot be looked up first: where the list has one already, its values are replaced, with no way back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ActionRunner</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::FileExport</name>
    <message numerus="yes">
        <source>%Ln row(s) were exported to %1.</source>
        <translation>
            <numerusform>%Ln row was exported to %1.</numerusform>
            <numerusform>%Ln rows were exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportCheckStep</name>
    <message numerus="yes">
        <source>%Ln refused</source>
        <comment>lines of a file</comment>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) would be sent. Nothing was changed yet.</source>
        <translation>
            <numerusform>%Ln row would be sent. Nothing was changed yet.</numerusform>
            <numerusform>%Ln rows would be sent. Nothing was changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln line(s) &amp;without the values that cannot be taken</source>
        <translation>
            <numerusform>Import %Ln line &amp;without the values that cannot be taken</numerusform>
            <numerusform>Import %Ln lines &amp;without the values that cannot be taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportDialog</name>
    <message numerus="yes">
        <source>Reading the list to compare: %Ln row(s) so far…</source>
        <translation>
            <numerusform>Reading the list to compare: %Ln row so far…</numerusform>
            <numerusform>Reading the list to compare: %Ln rows so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %Ln row(s). This goes on when you close the dialog.</source>
        <translation>
            <numerusform>Importing %Ln row. This goes on when you close the dialog.</numerusform>
            <numerusform>Importing %Ln rows. This goes on when you close the dialog.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ImportFileStep</name>
    <message numerus="yes">
        <source>%1: %Ln line(s).</source>
        <translation>
            <numerusform>%1: %Ln line.</numerusform>
            <numerusform>%1: %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Importing</name>
    <message numerus="yes">
        <source>%Ln row(s) were imported.</source>
        <translation>
            <numerusform>%Ln row was imported.</numerusform>
            <numerusform>%Ln rows were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not get into the list.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln did not get into the list.</numerusform>
            <numerusform>%Ln did not get into the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file were refused before anything was sent.</source>
        <translation>
            <numerusform>%Ln line of the file was refused before anything was sent.</numerusform>
            <numerusform>%Ln lines of the file were refused before anything was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were sent but could not be read back.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln was sent but could not be read back.</numerusform>
            <numerusform>%Ln were sent but could not be read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were taken and wait for their owners to agree.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln was taken and waits for its owner to agree.</numerusform>
            <numerusform>%Ln were taken and wait for their owners to agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) went without values that cannot be taken.</source>
        <translation>
            <numerusform>%Ln line went without values that cannot be taken.</numerusform>
            <numerusform>%Ln lines went without values that cannot be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListExport</name>
    <message numerus="yes">
        <source>The %Ln selected row(s)</source>
        <translation>
            <numerusform>The selected row</numerusform>
            <numerusform>The %Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that were found</source>
        <translation>
            <numerusform>The %Ln row that was found</numerusform>
            <numerusform>The %Ln rows that were found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are loaded</source>
        <translation>
            <numerusform>The %Ln row that is loaded</numerusform>
            <numerusform>The %Ln rows that are loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>The only row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shown column(s)</source>
        <translation>
            <numerusform>The shown column</numerusform>
            <numerusform>The %Ln shown columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s)</source>
        <translation>
            <numerusform>The only column</numerusform>
            <numerusform>All %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that were found among those that are loaded</source>
        <translation>
            <numerusform>The %Ln row that was found among those that are loaded</numerusform>
            <numerusform>The %Ln rows that were found among those that are loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All rows: the others are read first, up to %Ln with a call</source>
        <translation>
            <numerusform>All rows: the others are read first, up to %Ln with a call</numerusform>
            <numerusform>All rows: the others are read first, up to %Ln with a call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 rows: the others are read first, with about %Ln call(s)</source>
        <translation>
            <numerusform>All %1 rows: the others are read first, with about %Ln call</numerusform>
            <numerusform>All %1 rows: the others are read first, with about %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln row was copied.</numerusform>
            <numerusform>%Ln rows were copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::TotalsRow</name>
    <message numerus="yes">
        <source>%Ln selected row(s)</source>
        <translation>
            <numerusform>%Ln selected row</numerusform>
            <numerusform>%Ln selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded row(s)</source>
        <translation>
            <numerusform>%Ln loaded row</numerusform>
            <numerusform>%Ln loaded rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::LeftOutDialog</name>
    <message numerus="yes">
        <source>%Ln of %1 cells were not taken. %2</source>
        <extracomment>%1: how many there were; %2: why the first one was not taken</extracomment>
        <translation>
            <numerusform>%Ln of %1 cells was not taken. %2</numerusform>
            <numerusform>%Ln of %1 cells were not taken. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 rows stay. %2</source>
        <extracomment>%1: how many were to be deleted; %2: why the first one is not</extracomment>
        <translation>
            <numerusform>%Ln of %1 rows stays. %2</numerusform>
            <numerusform>%Ln of %1 rows stay. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddedRows</name>
    <message numerus="yes">
        <source>%Ln row(s) to be added</source>
        <translation>
            <numerusform>%Ln row to be added</numerusform>
            <numerusform>%Ln rows to be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) lie beyond the last column.</source>
        <translation>
            <numerusform>%Ln cell lies beyond the last column.</numerusform>
            <numerusform>%Ln cells lie beyond the last column.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message numerus="yes">
        <source>adding of %Ln row(s)</source>
        <translation>
            <numerusform>adding of %Ln row</numerusform>
            <numerusform>adding of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in %Ln added row(s)</source>
        <translation>
            <numerusform>changes in %Ln added row</numerusform>
            <numerusform>changes in %Ln added rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln added row(s)</source>
        <translation>
            <numerusform>removal of %Ln added row</numerusform>
            <numerusform>removal of %Ln added rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>crm</name>
    <message numerus="yes">
        <source>%Ln more task(s) are due</source>
        <translation>
            <numerusform>%Ln more task is due</numerusform>
            <numerusform>%Ln more tasks are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A person, and how many others.</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(ies)</source>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sum of %Ln payment(s); what the codes of the status mean is not documented</source>
        <translation>
            <numerusform>Sum of %Ln payment; what the codes of the status mean is not documented</numerusform>
            <numerusform>Sum of %Ln payments; what the codes of the status mean is not documented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) without a day or an amount are left out.</source>
        <translation>
            <numerusform>%Ln payment without a day or an amount is left out.</numerusform>
            <numerusform>%Ln payments without a day or an amount are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set these fields of %Ln contact(s)? What stands in them is replaced.</source>
        <translation>
            <numerusform>Set these fields of %Ln contact? What stands in them is replaced.</numerusform>
            <numerusform>Set these fields of %Ln contacts? What stands in them is replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set this field of %Ln deal(s)? What stands in it is replaced.</source>
        <translation>
            <numerusform>Set this field of %Ln deal? What stands in it is replaced.</numerusform>
            <numerusform>Set this field of %Ln deals? What stands in it is replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a stage</comment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln+ day(s)</source>
        <comment>at least so long in a stage</comment>
        <translation>
            <numerusform>%Ln+ day</numerusform>
            <numerusform>%Ln+ days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln day in this stage</numerusform>
            <numerusform>%Ln days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln day(s) in this stage</source>
        <translation>
            <numerusform>at least %Ln day in this stage</numerusform>
            <numerusform>at least %Ln days in this stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stuck: usual here are %Ln day(s)</source>
        <translation>
            <numerusform>stuck: usual here is %Ln day</numerusform>
            <numerusform>stuck: usual here are %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardView</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ColumnView</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardPage</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of %Ln card(s) to %1</source>
        <translation>
            <numerusform>move of %Ln card to %1</numerusform>
            <numerusform>move of %Ln cards to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) moved to “%1”. They wait to be saved.</source>
        <extracomment>%1: the name of a column.</extracomment>
        <translation>
            <numerusform>%Ln card moved to “%1”. It waits to be saved.</numerusform>
            <numerusform>%Ln cards moved to “%1”. They wait to be saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) cannot be moved now: they are being saved, or are to be deleted.</source>
        <translation>
            <numerusform>%Ln card cannot be moved now: it is being saved, or is to be deleted.</numerusform>
            <numerusform>%Ln cards cannot be moved now: they are being saved, or are to be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln card(s) are kept.</source>
        <translation>
            <numerusform>No more than %Ln card is kept.</numerusform>
            <numerusform>No more than %Ln cards are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::FunnelPage</name>
    <message numerus="yes">
        <source>%1 of %Ln card(s) were won so far.</source>
        <extracomment>%1: a share in percent.</extracomment>
        <translation>
            <numerusform>%1 of %Ln card were won so far.</numerusform>
            <numerusform>%1 of %Ln cards were won so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most are lost at “%1”: %Ln.</source>
        <extracomment>%1: the name of a stage.</extracomment>
        <translation>
            <numerusform>Most are lost at “%1”: %Ln.</numerusform>
            <numerusform>Most are lost at “%1”: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open one(s) only the last change is known: they are in their stage at least since then.</source>
        <translation>
            <numerusform>Of %Ln open one only the last change is known: it is in its stage at least since then.</numerusform>
            <numerusform>Of %Ln open ones only the last change is known: they are in their stage at least since then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open one(s) the time in the stage is unknown.</source>
        <translation>
            <numerusform>Of %Ln open one the time in the stage is unknown.</numerusform>
            <numerusform>Of %Ln open ones the time in the stage is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck: longer than 7 days and twice the usual in their stage</source>
        <translation>
            <numerusform>%Ln stuck: longer than 7 days and twice the usual in its stage</numerusform>
            <numerusform>%Ln stuck: longer than 7 days and twice the usual in their stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChecksView</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>links</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::LetterView</name>
    <message numerus="yes">
        <source>%Ln picture(s) from outside are not loaded.</source>
        <translation>
            <numerusform>%Ln picture from outside is not loaded.</numerusform>
            <numerusform>%Ln pictures from outside are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%Ln picture could not be loaded.</numerusform>
            <numerusform>%Ln pictures could not be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not loaded here: their address is not encrypted.</source>
        <translation>
            <numerusform>%Ln picture is not loaded here: its address is not encrypted.</numerusform>
            <numerusform>%Ln pictures are not loaded here: their addresses are not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::letters::Audience</name>
    <message numerus="yes">
        <source>At most %Ln people</source>
        <comment>several lists</comment>
        <translation>
            <numerusform>At most %Ln person</numerusform>
            <numerusform>At most %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are beyond the plan, at %1 each.</source>
        <extracomment>%1: a price</extracomment>
        <translation>
            <numerusform>%Ln of them is beyond the plan, at %1.</numerusform>
            <numerusform>%Ln of them are beyond the plan, at %1 each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message numerus="yes">
        <source>%Ln link(s), all well formed.</source>
        <translation>
            <numerusform>%Ln link, well formed.</numerusform>
            <numerusform>%Ln links, all well formed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) without a description, which is what is read aloud and shown where pictures are blocked.</source>
        <translation>
            <numerusform>%Ln picture without a description, which is what is read aloud and shown where pictures are blocked.</numerusform>
            <numerusform>%Ln pictures without a description, which is what is read aloud and shown where pictures are blocked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComposerForm</name>
    <message numerus="yes">
        <source>%Ln sender(s) wait for activation.</source>
        <translation>
            <numerusform>%Ln sender waits for activation.</numerusform>
            <numerusform>%Ln senders wait for activation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ComposerPage</name>
    <message numerus="yes">
        <source>It goes to %Ln people.</source>
        <translation>
            <numerusform>It goes to %Ln person.</numerusform>
            <numerusform>It goes to %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chats</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ChatList</name>
    <message numerus="yes">
        <source>%Ln of %1 chat(s)</source>
        <translation>
            <numerusform>%Ln of %1 chats</numerusform>
            <numerusform>%Ln of %1 chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::FlowDialog</name>
    <message numerus="yes">
        <source>The flow runs for %Ln person(s). What it sends cannot be taken back.</source>
        <translation>
            <numerusform>The flow runs for %Ln person. What it sends cannot be taken back.</numerusform>
            <numerusform>The flow runs for %Ln people. What it sends cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::InboxPage</name>
    <message numerus="yes">
        <source>%Ln unread chat(s), the oldest waits for %1</source>
        <translation>
            <numerusform>%Ln unread chat, waiting for %1</numerusform>
            <numerusform>%Ln unread chats, the oldest waits for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread chat(s)</source>
        <translation>
            <numerusform>%Ln unread chat</numerusform>
            <numerusform>%Ln unread chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages that may not have arrived wait in %Ln chat(s): %1</source>
        <translation>
            <numerusform>Messages that may not have arrived wait in %Ln chat: %1</numerusform>
            <numerusform>Messages that may not have arrived wait in %Ln chats: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not arrive, and the chat is gone: “%1”</source>
        <translation>
            <numerusform>%Ln message did not arrive, and the chat is gone: “%1”</numerusform>
            <numerusform>%Ln messages did not arrive, and the chat is gone: “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::SelectionPanel</name>
    <message numerus="yes">
        <source>%Ln chat(s) chosen</source>
        <translation>
            <numerusform>%Ln chat chosen</numerusform>
            <numerusform>%Ln chats chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>Lasts about %Ln day(s)</source>
        <translation>
            <numerusform>Lasts about %Ln day</numerusform>
            <numerusform>Lasts about %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ConcernList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignOutcomes</name>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) went to the lists of this address.</source>
        <translation>
            <numerusform>%Ln campaign went to the lists of this address.</numerusform>
            <numerusform>%Ln campaigns went to the lists of this address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) went to the lists of this address: as many calls, ten a second at most.</source>
        <translation>
            <numerusform>%Ln campaign went to the lists of this address: one call.</numerusform>
            <numerusform>%Ln campaigns went to the lists of this address: as many calls, ten a second at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read what became of each (%Ln call(s))</source>
        <translation>
            <numerusform>&amp;Read what became of it (%Ln call)</numerusform>
            <numerusform>&amp;Read what became of each (%Ln calls)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recipients</name>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln phone number</numerusform>
            <numerusform>%Ln phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln people</source>
        <translation>
            <numerusform>At most %Ln person</numerusform>
            <numerusform>At most %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmsLength</name>
    <message numerus="yes">
        <source>%1 of %2 characters, %Ln part(s).</source>
        <extracomment>Of an SMS: written characters, those that fit into so many parts, and the parts.</extracomment>
        <translation>
            <numerusform>%1 of %2 characters, %Ln part.</numerusform>
            <numerusform>%1 of %2 characters, %Ln parts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::AddressChecks</name>
    <message numerus="yes">
        <source>Check %Ln address(es)</source>
        <translation>
            <numerusform>Check %Ln address</numerusform>
            <numerusform>Check %Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckDeeds</name>
    <message numerus="yes">
        <source>Re&amp;move %Ln from their lists</source>
        <translation>
            <numerusform>Re&amp;move %Ln from its lists</numerusform>
            <numerusform>Re&amp;move %Ln from their lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Blacklist %Ln…</source>
        <translation>
            <numerusform>&amp;Blacklist %Ln…</numerusform>
            <numerusform>&amp;Blacklist %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;New list of %Ln…</source>
        <translation>
            <numerusform>&amp;New list of %Ln…</numerusform>
            <numerusform>&amp;New list of %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>removal of %Ln address(es)</source>
        <translation>
            <numerusform>removal of %Ln address</numerusform>
            <numerusform>removal of %Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) will go from their lists when you save.</source>
        <translation>
            <numerusform>%Ln address will go from its lists when you save.</numerusform>
            <numerusform>%Ln addresses will go from their lists when you save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stand(s) in no list.</source>
        <translation>
            <numerusform>%Ln stands in no list.</numerusform>
            <numerusform>%Ln stand in no list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckPage</name>
    <message numerus="yes">
        <source>%Ln address(es) will be checked: each costs one check of your plan.</source>
        <translation>
            <numerusform>%Ln address will be checked: that costs one check of your plan.</numerusform>
            <numerusform>%Ln addresses will be checked: each costs one check of your plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were checked before and cost nothing.</source>
        <translation>
            <numerusform>%Ln was checked before and costs nothing.</numerusform>
            <numerusform>%Ln were checked before and cost nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln address(es)</source>
        <translation>
            <numerusform>&amp;Check %Ln address</numerusform>
            <numerusform>&amp;Check %Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>verifier_service</name>
    <message numerus="yes">
        <source>%Ln address(es) of %1 are invalid: letters cannot arrive.</source>
        <translation>
            <numerusform>%Ln address of %1 is invalid: letters cannot arrive.</numerusform>
            <numerusform>%Ln addresses of %1 are invalid: letters cannot arrive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln address(es) the server does not tell whether it exists.</source>
        <translation>
            <numerusform>Of %Ln address the server does not tell whether it exists.</numerusform>
            <numerusform>Of %Ln addresses the server does not tell whether they exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) could not be checked.</source>
        <translation>
            <numerusform>%Ln address could not be checked.</numerusform>
            <numerusform>%Ln addresses could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) are valid.</source>
        <translation>
            <numerusform>The %Ln address is valid.</numerusform>
            <numerusform>All %Ln addresses are valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es).</source>
        <translation>
            <numerusform>%Ln address.</numerusform>
            <numerusform>%Ln addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated one(s) were left out.</source>
        <translation>
            <numerusform>%Ln repeated one was left out.</numerusform>
            <numerusform>%Ln repeated ones were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read and are left out: %1</source>
        <translation>
            <numerusform>%Ln could not be read and is left out: %1</numerusform>
            <numerusform>%Ln could not be read and are left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CheckedListPage</name>
    <message numerus="yes">
        <source>%Ln address(es) are read, and there are more.</source>
        <translation>
            <numerusform>%Ln address is read, and there are more.</numerusform>
            <numerusform>%Ln addresses are read, and there are more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::ListCheckView</name>
    <message numerus="yes">
        <source>%Ln address(es) of “%1” will be checked: each costs one check of your plan. A list that a campaign went to already is refused.</source>
        <translation>
            <numerusform>%Ln address of “%1” will be checked: it costs one check of your plan. A list that a campaign went to already is refused.</numerusform>
            <numerusform>%Ln addresses of “%1” will be checked: each costs one check of your plan. A list that a campaign went to already is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Check %Ln address(es)…</source>
        <translation>
            <numerusform>&amp;Check %Ln address…</numerusform>
            <numerusform>&amp;Check %Ln addresses…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln address(es) of “%1” are checked.</source>
        <translation>
            <numerusform>The %Ln address of “%1” is checked.</numerusform>
            <numerusform>All %Ln addresses of “%1” are checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::SurveyPage</name>
    <message numerus="yes">
        <source>Takes %Ln call(s).</source>
        <translation>
            <numerusform>Takes %Ln call.</numerusform>
            <numerusform>Takes %Ln calls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::SurveyRows</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Surveying</name>
    <message numerus="yes">
        <source>Stopped after %Ln call(s): this is not all.</source>
        <translation>
            <numerusform>Stopped after %Ln call: this is not all.</numerusform>
            <numerusform>Stopped after %Ln calls: this is not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) failed: what they would have told is missing here.</source>
        <translation>
            <numerusform>%Ln call failed: what it would have told is missing here.</numerusform>
            <numerusform>%Ln calls failed: what they would have told is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %Ln call(s) it ends here, though there is more.</source>
        <translation>
            <numerusform>After %Ln call it ends here, though there is more.</numerusform>
            <numerusform>After %Ln calls it ends here, though there is more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BotsPage</name>
    <message numerus="yes">
        <source>%Ln bot(s)</source>
        <translation>
            <numerusform>%Ln bot</numerusform>
            <numerusform>%Ln bots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active subscriber(s)</source>
        <translation>
            <numerusform>%Ln active subscriber</numerusform>
            <numerusform>%Ln active subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln unread message</numerusform>
            <numerusform>%Ln unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::PersonPane</name>
    <message numerus="yes">
        <source>Look in other channels (%Ln call(s))</source>
        <translation>
            <numerusform>Look in other channels (%Ln call)</numerusform>
            <numerusform>Look in other channels (%Ln calls)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::TemplateSending</name>
    <message numerus="yes">
        <source>Goes to all %Ln active subscriber(s).</source>
        <translation>
            <numerusform>Goes to the %Ln active subscriber.</numerusform>
            <numerusform>Goes to all %Ln active subscribers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::WaitingView</name>
    <message numerus="yes">
        <source>%Ln chat(s) wait for an answer, the oldest for %1</source>
        <translation>
            <numerusform>%Ln chat waits for an answer, for %1</numerusform>
            <numerusform>%Ln chats wait for an answer, the oldest for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got an answer of a flow alone.</source>
        <translation>
            <numerusform>%Ln of them got an answer of a flow alone.</numerusform>
            <numerusform>%Ln of them got an answer of a flow alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the answers of %Ln chat(s)</source>
        <translation>
            <numerusform>Read the answers of %Ln chat</numerusform>
            <numerusform>Read the answers of %Ln chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::HotLinksView</name>
    <message numerus="yes">
        <source>%Ln click(s) in all; somebody may have clicked several times.</source>
        <translation>
            <numerusform>%Ln click in all.</numerusform>
            <numerusform>%Ln clicks in all; somebody may have clicked several times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::RecipientsView</name>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As&amp;k %Ln</source>
        <comment>people</comment>
        <translation>
            <numerusform>As&amp;k %Ln</numerusform>
            <numerusform>As&amp;k %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” has %Ln people today.</source>
        <translation>
            <numerusform>The list “%1” has %Ln person today.</numerusform>
            <numerusform>The list “%1” has %Ln people today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln email(s) of this campaign were sent.</source>
        <translation>
            <numerusform>%Ln email of this campaign was sent.</numerusform>
            <numerusform>%Ln emails of this campaign were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::BoardTools</name>
    <message numerus="yes">
        <source>%Ln card(s) stand there.</source>
        <translation>
            <numerusform>%Ln card stands there.</numerusform>
            <numerusform>%Ln cards stand there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::DuplicatesPage</name>
    <message numerus="yes">
        <source>Read the rest, %Ln call(s)</source>
        <translation>
            <numerusform>Read the rest, %Ln call</numerusform>
            <numerusform>Read the rest, %Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were read</source>
        <translation>
            <numerusform>%Ln contact was read</numerusform>
            <numerusform>%Ln contacts were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln group(s) share a phone or an address.</source>
        <extracomment>%1: how many contacts were read.</extracomment>
        <translation>
            <numerusform>%1; %Ln group shares a phone or an address.</numerusform>
            <numerusform>%1; %Ln groups share a phone or an address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) of the others stay with them.</source>
        <translation>
            <numerusform>%Ln deal of the others stays with them.</numerusform>
            <numerusform>%Ln deals of the others stay with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::PhonesPage</name>
    <message numerus="yes">
        <source>%Ln active phone(s)</source>
        <translation>
            <numerusform>%Ln active phone</numerusform>
            <numerusform>%Ln active phones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <comment>phones</comment>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Purse</name>
    <message numerus="yes">
        <source>At the usual pace it lasts about %Ln day(s).</source>
        <translation>
            <numerusform>At the usual pace it lasts about %Ln day.</numerusform>
            <numerusform>At the usual pace it lasts about %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::CampaignOverview</name>
    <message numerus="yes">
        <source>%1 (%Ln call(s) still tell more of them)</source>
        <translation>
            <numerusform>%1 (%Ln call still tells more of them)</numerusform>
            <numerusform>%1 (%Ln calls still tell more of them)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::LossesPage</name>
    <message numerus="yes">
        <source>%1, together with %Ln other campaign(s)</source>
        <translation>
            <numerusform>%1, together with %Ln other campaign</numerusform>
            <numerusform>%1, together with %Ln other campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of none of the %Ln campaign(s) is known yet what it cost.</source>
        <translation>
            <numerusform>It is not known yet what the %Ln campaign cost.</numerusform>
            <numerusform>It is not known yet what any of the %Ln campaigns cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cost %Ln subscriber(s).</source>
        <translation>
            <numerusform>“%1” cost %Ln subscriber.</numerusform>
            <numerusform>“%1” cost %Ln subscribers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::JournalModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>rows</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::Imports</name>
    <message numerus="yes">
        <source>%Ln imported</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln imported</numerusform>
            <numerusform>%Ln imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <comment>rows that were not imported</comment>
        <translation>
            <numerusform>%Ln not</numerusform>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for their owners to agree</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln waits for its owner to agree</numerusform>
            <numerusform>%Ln wait for their owners to agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent but not read back</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sent but not read back</numerusform>
            <numerusform>%Ln sent but not read back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pulsedeck::files</name>
    <message numerus="yes">
        <source>%Ln phone(s) without the code of a country are taken for numbers of this one: %1.</source>
        <extracomment>%1: &quot;Germany (+49)&quot;</extracomment>
        <translation>
            <numerusform>%Ln phone without the code of a country is taken for a number of this one: %1.</numerusform>
            <numerusform>%Ln phones without the code of a country are taken for numbers of this one: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
