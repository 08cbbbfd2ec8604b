# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'cover_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, Qt)
from PySide6.QtWidgets import (QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

class Ui_CoverPage(object):
    def setupUi(self, CoverPage):
        if not CoverPage.objectName():
            CoverPage.setObjectName(u"CoverPage")
        self.outer = QVBoxLayout(CoverPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_1)

        self.title = QLabel(CoverPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignVCenter)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(CoverPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"lead")
        self.explanation.setWordWrap(True)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignVCenter)

        self.outer.addWidget(self.explanation)

        self.ask = QWidget(CoverPage)
        self.ask.setObjectName(u"ask")
        self.ask_row = QHBoxLayout(self.ask)
        self.ask_row.setSpacing(8)
        self.ask_row.setObjectName(u"ask_row")
        self.ask_row.setContentsMargins(0, 0, 0, 0)
        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_row.addItem(self.room_2)

        self.panel = QFrame(self.ask)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"card")
        self.panel_layout = QVBoxLayout(self.panel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 24, 24, 24)
        self.passphrase_field_layout = QVBoxLayout()
        self.passphrase_field_layout.setSpacing(4)
        self.passphrase_field_layout.setObjectName(u"passphrase_field_layout")
        self.passphrase_field_layout.setContentsMargins(0, 0, 0, 0)
        self.passphrase_field_label = QLabel(self.panel)
        self.passphrase_field_label.setObjectName(u"passphrase_field_label")
        self.passphrase_field_label.setProperty(u"role", u"strong")
        self.passphrase_field_label.setWordWrap(True)

        self.passphrase_field_layout.addWidget(self.passphrase_field_label)

        self.passphrase = QLineEdit(self.panel)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_field_layout.addWidget(self.passphrase)


        self.panel_layout.addLayout(self.passphrase_field_layout)

        self.problem = QLabel(self.panel)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)
        self.problem.setVisible(False)

        self.panel_layout.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.unlock = QPushButton(self.panel)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"kind", u"primary")
        self.unlock.setAutoDefault(True)

        self.buttons.addWidget(self.unlock)

        self.close_file = QPushButton(self.panel)
        self.close_file.setObjectName(u"close_file")
        self.close_file.setAutoDefault(False)

        self.buttons.addWidget(self.close_file)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_3)


        self.panel_layout.addLayout(self.buttons)


        self.ask_row.addWidget(self.panel)

        self.room_4 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.ask_row.addItem(self.room_4)


        self.outer.addWidget(self.ask)

        self.room_5 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_5)

#if QT_CONFIG(shortcut)
        self.passphrase_field_label.setBuddy(self.passphrase)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(CoverPage)

        self.unlock.setDefault(True)


        QMetaObject.connectSlotsByName(CoverPage)
    # setupUi

    def retranslateUi(self, CoverPage):
        CoverPage.setWindowTitle(QCoreApplication.translate("CoverPage", u"Covered", None))
        self.title.setText(QCoreApplication.translate("CoverPage", u"Covered", None))
        self.explanation.setText("")
        self.passphrase_field_label.setText(QCoreApplication.translate("CoverPage", u"&Passphrase", None))
#if QT_CONFIG(accessibility)
        self.passphrase.setAccessibleName(QCoreApplication.translate("CoverPage", u"Passphrase", None))
#endif // QT_CONFIG(accessibility)
        self.problem.setText("")
        self.unlock.setText(QCoreApplication.translate("CoverPage", u"&Unlock", None))
        self.close_file.setText(QCoreApplication.translate("CoverPage", u"&Close the file", None))
    # retranslateUi

